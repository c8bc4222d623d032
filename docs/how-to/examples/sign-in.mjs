// Signs you in from a terminal and prints an access token (RFC 8252: your own browser, and an address on this machine).
//
//   TOKEN=$(node docs/how-to/examples/sign-in.mjs)                                  the clone that runs here
//   TOKEN=$(node docs/how-to/examples/sign-in.mjs https://people.example/oidc)      any other
//
// What you are told goes to stderr, the token and nothing else to stdout. It needs Node and no package.
import { createHash, randomBytes } from 'node:crypto'
import { createServer, request as overHttp } from 'node:http'
import { request as overTls } from 'node:https'
import { text } from 'node:stream/consumers'

const here = { address: '127.0.0.1', family: 4 }
const issuer = process.argv[2] ?? 'http://federation.localhost:3000/oidc'
const client = 'command-line'
const scope = process.argv[3] ?? 'openid read write'

const provider = JSON.parse(await call(`${issuer}/.well-known/openid-configuration`))
const verifier = random()
const state = random()
const listener = createServer()
await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve))
const redirect = `http://127.0.0.1:${listener.address().port}/callback`

const address = new URL(provider.authorization_endpoint)
address.search = new URLSearchParams({
  response_type: 'code',
  client_id: client,
  redirect_uri: redirect,
  scope,
  state,
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
})
console.error(`Open this address in your browser and sign in:\n\n${address}\n`)

const answer = await ledBack()
listener.close()
if (answer.get('state') !== state || answer.get('iss') !== issuer)
  fail('That answer belongs to another sign-in.')
if (answer.has('error')) fail(`You were not signed in: ${answer.get('error')}.`)

const grant = new URLSearchParams({
  grant_type: 'authorization_code',
  code: answer.get('code'),
  redirect_uri: redirect,
  client_id: client,
  code_verifier: verifier,
})
const { access_token, expires_in } = JSON.parse(await call(provider.token_endpoint, grant.toString()))
console.error(`You are signed in; the token is good for ${Math.round(expires_in / 60)} minutes.`)
console.log(access_token)

/** What the provider sends along when it leads the browser back. */
function ledBack() {
  return new Promise((resolve) => {
    listener.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url, redirect)
      const isAnswer = pathname === '/callback' && searchParams.has('state')
      response.writeHead(isAnswer ? 200 : 404, { 'content-type': 'text/plain', connection: 'close' })
      response.end(
        isAnswer ? 'You may close this page and go back to your terminal.\n' : 'Nothing is here.\n',
      )
      if (isAnswer) resolve(searchParams)
    })
  })
}

/** GET, or POST of a form. Every name under localhost is this machine (RFC 6761, 6.3), which Node does not know. */
function call(url, form) {
  const { protocol, hostname } = new URL(url)
  const isHere = hostname === 'localhost' || hostname.endsWith('.localhost')
  const options = {
    method: form === undefined ? 'GET' : 'POST',
    headers: form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
    ...(isHere && {
      lookup: (_, { all }, found) => (all ? found(null, [here]) : found(null, here.address, 4)),
    }),
  }
  return new Promise((resolve) => {
    const asking = (protocol === 'https:' ? overTls : overHttp)(url, options, async (response) => {
      const body = await text(response)
      if (response.statusCode === 200) resolve(body)
      else fail(`${url} answered ${response.statusCode}: ${body}`)
    })
    asking.once('error', (error) => fail(`${url} cannot be reached: ${error.message}`))
    asking.end(form)
  })
}

function random() {
  return randomBytes(32).toString('base64url')
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
