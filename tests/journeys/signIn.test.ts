import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, jest, test } from '@jest/globals'
import type { SiteName } from '@rose-ash/config'
import { mailTo, unreadMail } from '../world/mailbox.ts'
import { totp } from '../world/totp.ts'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, passwordOf, type Visitor } from '../world/Visitor.ts'

jest.setTimeout(60_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const address = (site: SiteName, path = '/') => new URL(path, world.config.sites[site].publicUrl)
const security = (path = '') => address('federation', `/security${path}`)
const isSignedIn = ({ forms }: Look) => forms.some(({ label }) => label === 'Sign out')

/** To the sign-in, on the way to a page of the blog. */
const beginAt = (who: Visitor, path = '/posts?tag=bread') =>
  who.open(address('blog', `/login?to=${encodeURIComponent(path)}`))

const linkIn = async (email: string): Promise<URL> => {
  const [link = ''] = (await mailTo(world, email)).links
  return new URL(link)
}

/** Sites are told at once, and told again by a job when they did not answer in time. */
async function untilSignedOut(who: Visitor, url: URL): Promise<void> {
  const giveUpAt = performance.now() + 15_000
  while (isSignedIn(await who.open(url))) {
    if (performance.now() > giveUpAt) throw new Error(`${url} still knows who this is`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

describe('a stranger', () => {
  test('sees who asks, and is told nothing about who has an account', async () => {
    const who = visitor()
    const page = await beginAt(who)
    expect(page.url.pathname).toMatch(/^\/sign-in\/[\w-]{21,}$/)
    expect(page.text).toContain('To go on to the Journal')
    expect(page.headers['cache-control']).toBe('no-store')

    const wrong = await who.send(page, 'Sign in', { login: 'ada', password: 'not the password at all' })
    const nobody = await who.send(page, 'Sign in', { login: 'nobody', password: 'not the password at all' })
    expect([wrong.status, nobody.status]).toEqual([422, 422])
    expect(wrong.title).toMatch(/^To mend: /)
    expect(wrong.text).toContain('do not go together')
    expect(wrong.text).toBe(nobody.text)
    expect(wrong.html).not.toContain('not the password at all')

    const link = await who.follow(page, 'Send me a link by mail')
    const known = await who.send(link, 'Send me a link', { email: world.members.ada.email })
    const unknown = await who.send(link, 'Send me a link', { email: 'nobody@nowhere.example' })
    expect(known.text).toBe(unknown.text)
    expect(known.text).toContain('A letter is on its way')
    expect(known.links.map(({ href }) => href)).toContain(`${world.config.home.publicUrl}/dev/mail`)
    await mailTo(world, world.members.ada.email)
    expect(await unreadMail(world, 'nobody@nowhere.example')).toBe(0)
  })

  test('becomes a member by the link in a letter, and goes on to where they wanted', async () => {
    const who = visitor()
    const form = await who.follow(await beginAt(who, '/tags'), 'Become a member')
    const taken = await who.send(form, 'Become a member', {
      name: 'Rowan Ash',
      handle: 'Rowan Ash!',
      email: 'rowan@rose-ash.example',
      password: 'short',
    })
    expect(taken.status).toBe(422)
    expect(taken.text).toContain('A few things to mend')
    expect(taken.html).not.toContain('value="short"')
    expect(fieldOf(taken, 'Become a member', 'name')).toBe('Rowan Ash')

    const sent = await who.send(taken, 'Become a member', {
      name: 'Rowan Ash',
      handle: 'rowan',
      email: 'rowan@rose-ash.example',
      password: 'four unrelated garden words',
    })
    expect(sent.text).toContain('One more step')
    const landing = await who.open(await linkIn('rowan@rose-ash.example'))
    expect(landing.text).toContain('You are about to become @rowan')
    expect(landing.text).toContain('To go on to the Journal')
    const arrived = await who.send(landing, 'Become a member')
    expect(arrived.url.href).toBe(address('blog', '/tags').href)
    expect(isSignedIn(arrived)).toBe(true)
    expect(arrived.text).toContain('Rowan Ash')

    const again = visitor()
    const byPassword = await again.send(await beginAt(again), 'Sign in', {
      login: 'rowan@rose-ash.example',
      password: 'four unrelated garden words',
    })
    expect(isSignedIn(byPassword)).toBe(true)
  })

  test('whose sign-in is gone begins again, and is sent to no page of an error', async () => {
    const who = visitor()
    const page = await beginAt(who)
    const elsewhere = visitor()
    const lured = await elsewhere.open(page.url)
    expect(lured.text).toContain('That took a while')
    const again = await elsewhere.follow(lured, 'Sign in')
    expect(again.forms.map(({ label }) => label)).toContain('Sign in')
  })

  test.each([
    ['invalid_client', 'We do not know who asks'],
    ['invalid_redirect_uri', 'We do not know where this leads'],
    ['invalid_request', 'That does not fit together'],
    ['unsupported_response_type', 'That does not fit together'],
    ['session_not_found', 'That took a while'],
    ['access_denied', 'Then not'],
    ['server_error', 'Something broke'],
    ['<script>', 'That did not work'],
  ])('%s has words of its own', async (error, title) => {
    const page = await visitor().open(
      address('federation', `/sign-in/problem?${new URLSearchParams({ error })}`),
    )
    expect(page.status).toBe(400)
    expect(page.text).toContain(title)
    expect(page.html).not.toContain('<script>')
  })
})

describe('a link by mail', () => {
  test('signs in by pressing a button, once; looking at it does nothing', async () => {
    const who = visitor()
    const { email } = world.members.bram
    await who.send(await who.follow(await beginAt(who), 'Send me a link by mail'), 'Send me a link', {
      email,
    })
    const link = await linkIn(email)
    for (let scans = 0; scans < 3; scans++)
      expect((await visitor().open(link)).text).toContain('Nearly there')

    const landing = await who.open(link)
    const arrived = await who.send(landing, 'Sign in')
    expect(arrived.url.href).toBe(address('blog', '/posts?tag=bread').href)
    expect(isSignedIn(arrived)).toBe(true)
    expect((await visitor().open(link)).text).toContain('This link has done its work')
    expect((await who.send(landing, 'Sign in')).text).toContain('That link has done its work already')
  })

  test('opened in another browser signs that one in', async () => {
    const desk = visitor()
    const { email } = world.members.bram
    await desk.send(await desk.follow(await beginAt(desk), 'Send me a link by mail'), 'Send me a link', {
      email,
    })
    const phone = visitor()
    const arrived = await phone.send(await phone.open(await linkIn(email)), 'Sign in')
    expect(arrived.status).toBe(200)
    expect(arrived.url.href).toBe(address('federation').href)
    expect(isSignedIn(arrived)).toBe(true)
    expect(isSignedIn(await desk.open(address('blog')))).toBe(false)
  })

  test('sets a new password, and the old one is one no more', async () => {
    const who = visitor()
    const { email } = world.members.dilys
    const form = await who.follow(await beginAt(who), 'Forgotten it?')
    await who.send(form, 'Send me a link for a new password', { email })
    const landing = await who.open(await linkIn(email))
    const common = await who.send(landing, 'Choose a new password', { password: 'password1234' })
    expect(common.status).toBe(422)
    const arrived = await who.send(common, 'Choose a new password', { password: 'a bucket of cold tea' })
    expect(isSignedIn(arrived)).toBe(true)

    const other = visitor()
    const page = await beginAt(other)
    const old = await other.send(page, 'Sign in', { login: 'dilys', password: passwordOf('dilys') })
    expect(old.status).toBe(422)
    const fresh = await other.send(page, 'Sign in', { login: 'dilys', password: 'a bucket of cold tea' })
    expect(isSignedIn(fresh)).toBe(true)
  })
})

describe('a member', () => {
  test('sets up an authenticator, signs in with its code, and with a recovery code', async () => {
    const who = visitor()
    await who.signIn('emre', security())
    const shown = await who.send(await who.open(security('/authenticator')), 'Set up an authenticator')
    const secret = (/<code>([A-Z2-7 ]{16,})<\/code>/.exec(shown.html)?.[1] ?? '').replaceAll(' ', '')
    expect(shown.html).toContain('<svg')
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    const wrong = await who.send(shown, 'Confirm the authenticator', { code: '000000' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('does not fit')
    const codesPage = await who.send(wrong, 'Confirm the authenticator', { code: totp(secret) })
    expect(codesPage.url.pathname).toBe('/security/recovery-codes')
    const codes = [...codesPage.html.matchAll(/<li><code>([\w-]+)<\/code>/g)].map(([, code = '']) => code)
    expect(codes).toHaveLength(10)
    const away = await who.send(codesPage, 'Put the codes away')
    expect(away.text).toContain('10 recovery codes are left')
    expect((await who.open(security('/recovery-codes'))).url.pathname).toBe('/security/authenticator')

    const phone = visitor()
    const password = { login: 'emre', password: passwordOf('emre') }
    const asked = await phone.send(await beginAt(phone), 'Sign in', password)
    expect(asked.url.pathname).toMatch(/\/second-factor$/)
    await untilSignedOut(phone, address('blog'))
    expect((await phone.send(asked, 'Second step', { code: '000000' })).status).toBe(422)
    const arrived = await phone.send(asked, 'Second step', { code: totp(secret, 1) })
    expect(isSignedIn(arrived)).toBe(true)

    const lost = visitor()
    const without = await lost.follow(
      await lost.send(await beginAt(lost), 'Sign in', password),
      'I do not have it with me',
    )
    expect(isSignedIn(await lost.send(without, 'Second step', { code: codes[0] ?? '' }))).toBe(true)
    const thief = visitor()
    const again = await thief.follow(
      await thief.send(await beginAt(thief), 'Sign in', password),
      'I do not have it with me',
    )
    expect((await thief.send(again, 'Second step', { code: codes[0] ?? '' })).status).toBe(422)
    expect((await who.open(security('/authenticator'))).text).toContain('9 recovery codes are left')
  })

  test('moves to another address once its letter has been answered', async () => {
    const who = visitor()
    const page = await who.signIn('hana', security('/email'))
    const asked = await who.send(page, 'Change your address', { email: 'hana@new.example' })
    expect(asked.text).toContain('A letter is on its way to hana@new.example')
    expect(asked.text).toContain(world.members.hana.email)
    const landing = await who.open(await linkIn('hana@new.example'))
    const changed = await who.send(landing, 'Confirm the address')
    expect(changed.text).toContain('We write to you there from now on')
    expect((await who.open(security('/email'))).text).toContain('We write to hana@new.example')
  })

  test('chooses another password, which signs out every other browser', async () => {
    const [desk, phone] = [visitor(), visitor()]
    await phone.signIn('goran', address('market'))
    const page = await desk.signIn('goran', security('/password'))
    const changed = await desk.send(page, 'Change your password', { password: 'nine crates of late plums' })
    expect(changed.text).toContain('That is your password now')
    expect(isSignedIn(await desk.open(address('market')))).toBe(true)
    await untilSignedOut(phone, address('market'))
  })

  test('sees where they are signed in, and signs another browser out', async () => {
    const [desk, phone] = [visitor(), visitor()]
    await phone.signIn('bram', address('events'))
    const page = await desk.signIn('bram', security('/sessions'))
    expect(page.text).toContain('This browser')
    const others = page.forms.filter(({ label }) => label?.startsWith('Sign out Firefox'))
    expect(others.length).toBeGreaterThan(0)
    const alone = await desk.send(page, 'Sign out everywhere else')
    expect(alone.text).toContain('Nowhere else.')
    await untilSignedOut(phone, address('events'))
    expect(isSignedIn(await desk.open(security()))).toBe(true)
    expect((await desk.open(security('/history'))).text).toContain('All other sessions were ended')
  })

  test('whose sign-in is not fresh proves once more that it is them, and comes back', async () => {
    const who = visitor()
    const page = await who.signIn('bram', security('/password'))
    const again = await who.open(address('federation', '/login?prompt=login&to=%2Fsecurity%2Fpassword'))
    expect(again.text).toContain("It is you, isn't it?")
    expect(again.text).toContain('Bram')
    const back = await who.send(again, 'Sign in', { password: passwordOf('bram') })
    expect(back.url.href).toBe(page.url.href)
  })

  test('closes the account, and is out everywhere', async () => {
    const [who, phone] = [visitor(), visitor()]
    await phone.signIn('fern', address('market'))
    const page = await who.signIn('fern', security('/delete'))
    const wrong = await who.send(page, 'Close your account', { handle: 'ada' })
    expect(wrong.status).toBe(422)
    const closed = await who.send(wrong, 'Close your account', { handle: '@fern' })
    expect(closed.text).toContain('Your account is closed')
    expect(isSignedIn(await who.open(address('blog')))).toBe(false)
    await untilSignedOut(phone, address('market'))
    const again = visitor()
    const gone = await again.send(await beginAt(again), 'Sign in', {
      login: 'fern',
      password: passwordOf('fern'),
    })
    expect(gone.status).toBe(422)
  })
})

test('security is for members: a stranger signs in first, and comes back to the page', async () => {
  const who = visitor()
  const asked = await who.open(security('/passkeys'))
  expect(asked.text).toContain('To go on to People')
  const page = await who.send(asked, 'Sign in', { login: 'ada', password: passwordOf('ada') })
  expect(page.url.href).toBe(security('/passkeys').href)
  const next = await who.send(page, 'Add a passkey')
  expect(next.text).toContain('Passkeys need JavaScript, which does not run here.')
})

describe('a program that asks to act for a member', () => {
  const ask = () => {
    const verifier = randomBytes(32).toString('base64url')
    return `${world.config.issuer}/auth?${new URLSearchParams({
      client_id: 'command-line',
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1:8765/callback',
      scope: 'openid profile read',
      state: 'a state of its own',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })}`
  }

  test('is named with what it wants, and gets its code when the member allows it', async () => {
    const who = visitor()
    const page = await who.open(ask())
    expect(page.text).toContain('To go on to Command line')
    const question = await who.send(page, 'Sign in', { login: 'ada', password: passwordOf('ada') })
    expect(question.text).toContain('May Command line act for you?')
    expect(question.text).toContain('See what you see here')
    expect(question.text).not.toContain('Do what you do here')
    expect(String(question.headers['content-security-policy'])).toContain('http://127.0.0.1:8765')
    const back = await sentTo(who, question, 'Allow')
    expect(back.origin).toBe('http://127.0.0.1:8765')
    expect(back.searchParams.get('code')).toMatch(/^[\w-]{20,}$/)
    expect(back.searchParams.get('state')).toBe('a state of its own')
  })

  test('is told when the member does not', async () => {
    const who = visitor()
    const question = await who.send(await who.open(ask()), 'Sign in', {
      login: 'bram',
      password: passwordOf('bram'),
    })
    const back = await sentTo(who, question, 'Do not allow')
    expect(back.origin).toBe('http://127.0.0.1:8765')
    expect(back.searchParams.get('error')).toBe('access_denied')
  })
})

/** Where the browser is led in the end, whether or not the program listens there. */
async function sentTo(who: Visitor, look: Look, label: string): Promise<URL> {
  await who.send(look, label).catch(() => null)
  return who.way().at(-1) ?? look.url
}

const fieldOf = ({ forms }: Look, label: string, name: string) =>
  forms.find((form) => form.label === label)?.fields.find(([each]) => each === name)?.[1]
