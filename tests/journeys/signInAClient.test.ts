import { execFile, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { childEnvironment, repositoryRoot } from '@rose-ash/config'
import { tokenByCommand } from '../world/tokenByCommand.ts'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, passwordOf } from '../world/Visitor.ts'

const world = useWorld()

/** What `npm run …` is given in the clone that this world is. */
const environment = (changed: Record<string, string> = {}) =>
  childEnvironment({
    NODE_ENV: 'test',
    WEB_PORT: String(world.config.ports.web),
    GATEWAY_PORT: String(world.config.ports.gateway),
    DATABASE_URL: world.config.database.url ?? '',
    DATA_DIR: world.config.dataDir,
    ...changed,
  })

const whoAmI = '{ viewer { handle } }'
const createTag = 'mutation { createTag(input: { name: "Bees" }) { tag { name } } }'

describe('npm run token', () => {
  test('prints a token that the graph takes, and nothing else', async () => {
    const token = await tokenByCommand(environment())(world.members.bram)
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(await world.ask(whoAmI, { token })).toEqual({ data: { viewer: { handle: 'bram' } } })
  })

  test('makes one that may do less', async () => {
    const token = await tokenByCommand(environment())(world.members.ada, '--scopes', 'read')
    expect(await world.ask(whoAmI, { token })).toEqual({ data: { viewer: { handle: 'ada' } } })
    const { errors } = await world.ask(createTag, { token })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  const secret = 'x'.repeat(48)
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['nobody of that name', ['nobody'], {}, /^There is no active member nobody in this database; .+\.\n$/],
    ['no name', [], {}, /^Use npm run token -- ada, .+\.\n$/],
    [
      'a scope that there is not',
      ['ada', '--scopes', 'read,everything'],
      {},
      /^Use npm run token -- ada, .+\.\n$/,
    ],
    [
      'production',
      ['ada'],
      {
        NODE_ENV: 'production',
        INTERNAL_SECRET: secret,
        FORMS_SECRET: secret,
        VAULT_SECRET: secret,
        SMTP_URL: 'smtp://localhost',
        SUMUP_HOST: 'https://api.sumup.com',
        SUMUP_API_KEY: 'sup_sk_test',
        SUMUP_MERCHANT_CODE: 'MTEST',
        SUMUP_WEBHOOK_SECRET: 'w'.repeat(48),
      },
      /^npm run token is for development: in production sign in as .+\.\n$/,
    ],
  ])('refuses %s with one sentence', async (_, args, changed, sentence) => {
    const refused = promisify(execFile)(process.execPath, ['bin/run.mjs', 'token', ...args], {
      cwd: repositoryRoot,
      env: environment(changed),
    })
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    })
  })
})

/** Runs the example of the documentation; `browse` gets the address that it prints, as the reader's browser does. */
async function runExample(browse: (address: string) => Promise<unknown>, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['docs/how-to/examples/sign-in.mjs', world.config.issuer, ...args], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = text(child.stdout)
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => {
    const [before] = told.match(/^http\S+\n/m) ?? []
    told += chunk
    const [address] = told.match(/^http\S+\n/m) ?? []
    if (before === undefined && address !== undefined) void browse(address.trim())
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, token: (await said).trim(), told }
}

describe('docs/how-to/examples/sign-in.mjs', () => {
  test('signs a member in by their own browser, who is asked before the program may act', async () => {
    const browser = createVisitor(world.config.ports.web)
    const pages: string[] = []
    const { code, token, told } = await runExample(async (address) => {
      const asked = await browser.open(address)
      const consent = await browser.send(asked, 'Sign in', { login: 'bram', password: passwordOf('bram') })
      const back = await browser.send(consent, 'Allow')
      pages.push(consent.text, back.text)
    })
    expect(told).toContain('You are signed in; the token is good for 10 minutes.')
    expect(code).toBe(0)
    expect(pages).toEqual([
      expect.stringContaining('Command line'),
      'You may close this page and go back to your terminal.',
    ])
    expect(await world.ask(whoAmI, { token })).toEqual({ data: { viewer: { handle: 'bram' } } })
  })

  test('gives up when the member refuses', async () => {
    const browser = createVisitor(world.config.ports.web)
    const { code, token, told } = await runExample(async (address) => {
      const asked = await browser.open(address)
      const consent = await browser.send(asked, 'Sign in', { login: 'hana', password: passwordOf('hana') })
      await browser.send(consent, 'Do not allow')
    })
    expect([code, token]).toEqual([1, ''])
    expect(told).toContain('You were not signed in: access_denied.')
  })

  test('takes no answer that belongs to another sign-in', async () => {
    const { code, token, told } = await runExample(async (address) => {
      const redirect = new URL(new URL(address).searchParams.get('redirect_uri') ?? '')
      redirect.search = new URLSearchParams({ code: 'stolen', state: 'made up' }).toString()
      await fetch(redirect)
    })
    expect([code, token]).toEqual([1, ''])
    expect(told).toContain('That answer belongs to another sign-in.')
  })
})
