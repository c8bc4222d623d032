/*
 * The access token of this tab, by authorization code and PKCE from the identity provider (RFC 6749, 7636 and 9207; OpenID
 * Connect Core 1.0, 3.1). It is kept for the tab alone, and not renewed: the provider knows the member, so that signing in
 * again is one click.
 */
const { issuer, client, redirect } = document.querySelector('header').dataset

const keptToken = 'access-token'
const keptSignIn = 'sign-in'
const keptQuestion = 'ask-who'

/** Said in the page; whatever else goes wrong is a defect and goes to the console too. */
export class SignInTrouble extends Error {}

export const canSignIn = issuer !== undefined && globalThis.isSecureContext

/** The token, as long as it lasts. */
export function presentToken() {
  const { token, until } = JSON.parse(sessionStorage.getItem(keptToken) ?? '{}')
  return until > Date.now() ? token : undefined
}

/** Leaves this page for the provider's, which leads back. */
export async function beginSignIn() {
  // What is kept on the way back belongs to the origin that the provider leads to.
  if (location.origin !== new URL(redirect).origin) return location.assign(redirect)
  const { authorization_endpoint } = await discover()
  const signIn = { verifier: random(), state: random(), nonce: random() }
  sessionStorage.setItem(keptSignIn, JSON.stringify(signIn))
  const address = new URL(authorization_endpoint)
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: redirect,
    scope: 'openid profile read write',
    state: signIn.state,
    nonce: signIn.nonce,
    code_challenge: base64url(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(signIn.verifier)),
    ),
    code_challenge_method: 'S256',
    ...(sessionStorage.getItem(keptQuestion) !== null && { prompt: 'login' }),
  })
  location.assign(address)
}

/**
 * Takes what the provider has sent along in the address, if this page was led back to.
 *
 * @throws SignInTrouble when it does not belong to a sign-in that began in this tab, or has failed
 */
export async function finishSignIn() {
  const answer = new URLSearchParams(location.search)
  if (!answer.has('state')) return
  // A code is good once: it does not stay where a reload would send it again.
  history.replaceState(null, '', location.pathname)
  const signIn = JSON.parse(sessionStorage.getItem(keptSignIn) ?? '{}')
  sessionStorage.removeItem(keptSignIn)
  if (answer.get('state') !== signIn.state || answer.get('iss') !== issuer) {
    throw new SignInTrouble('That sign-in did not begin in this tab.')
  }
  if (answer.has('error')) throw new SignInTrouble(refusals[answer.get('error')] ?? 'You were not signed in.')

  const { token_endpoint } = await discover()
  const response = await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: answer.get('code'),
      redirect_uri: redirect,
      client_id: client,
      code_verifier: signIn.verifier,
    }),
  })
  if (!response.ok) throw new SignInTrouble('You were not signed in: the provider has refused the code.')
  const { access_token, expires_in, id_token } = await response.json()
  // It came from the provider itself, so its claims need no signature (OpenID Connect Core, 3.1.3.7, 6).
  const claims = claimsOf(id_token)
  if (claims.nonce !== signIn.nonce || claims.iss !== issuer || claims.aud !== client) {
    throw new SignInTrouble('That sign-in did not begin in this tab.')
  }
  const until = Date.now() + expires_in * 1000
  sessionStorage.setItem(keptToken, JSON.stringify({ token: access_token, until }))
  sessionStorage.removeItem(keptQuestion)
}

/** Forgets the token. The provider asks next time who it is, so that one can come back as somebody else. */
export function signOut() {
  sessionStorage.removeItem(keptToken)
  sessionStorage.setItem(keptQuestion, 'yes')
}

/** Forgets a token that is not good any more. */
export const forgetToken = () => sessionStorage.removeItem(keptToken)

const refusals = {
  access_denied: 'You were not signed in: access was not granted.',
  login_required: 'You were not signed in.',
  temporarily_unavailable: 'The identity provider is not available; try again in a moment.',
}

async function discover() {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`).catch(() => undefined)
  if (!response?.ok) throw new SignInTrouble('The identity provider is not available; try again in a moment.')
  return response.json()
}

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)))

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const claimsOf = (jwt) => JSON.parse(atob(jwt.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')))
