import { afterEach, describe, expect, test } from '@jest/globals'
import { type SiteName, siteNames } from '@rose-ash/config'
import { createRegistry, SessionPort } from '@rose-ash/contracts'
import { systemClock } from '@rose-ash/domain'
import { connectPeers } from '../../bin/platform/connectPeers.ts'
import { freePorts } from '../../bin/platform/freePorts.ts'
import { type AnotherWeb, type AnotherWebOptions, startAnotherWeb } from '../world/startAnotherWeb.ts'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, passwordOf, type Visitor, type VisitorOptions } from '../world/Visitor.ts'
import type { World } from '../world/World.ts'

const world = useWorld()
const visitor = (options?: VisitorOptions) => createVisitor(world.config.ports.web, options)
const address = (site: SiteName, path = '/') => new URL(path, world.config.sites[site].publicUrl)
const isSignedIn = ({ forms }: Look) => forms.some(({ label }) => label === 'Sign out')
const addressesOf = (someone: Visitor) => someone.way().map(({ host, pathname }) => `${host}${pathname}`)
const sessionsOf = (userId: string) => world.knex('web.sessions').where({ userId })
const loaf = () => address('market', `/products/${world.products.sourdough.slug}`)
const add = 'Put into the basket'

/** Other web processes, beside the world's own. */
const others: AnotherWeb[] = []
const another = async (
  options: Partial<AnotherWebOptions> = {},
  of: Pick<World, 'config' | 'knex'> = world,
): Promise<AnotherWeb> => {
  const started = await startAnotherWeb(of, { port: await freePorts(1), clock: systemClock, ...options })
  others.push(started)
  return started
}
afterEach(async () => {
  for (const other of others.splice(0)) await other.stop()
})

describe('a member', () => {
  test('signs in on one site, is signed in on the next, and signs out everywhere', async () => {
    const ada = visitor()
    expect(isSignedIn(await ada.open(address('blog', '/posts')))).toBe(false)

    const blog = await ada.signIn('ada', address('blog', '/posts?tag=bread'))
    expect([blog.status, blog.url.href]).toEqual([200, address('blog', '/posts?tag=bread').href])
    expect(isSignedIn(blog)).toBe(true)
    expect(blog.text).toContain('Ada Okafor')
    for (const site of siteNames) {
      const home = await ada.open(address(site, '/?page=2'))
      expect([home.status, home.url.href, isSignedIn(home)]).toEqual([
        200,
        address(site, '/?page=2').href,
        true,
      ])
    }

    const out = await ada.send(await ada.open(address('events')), 'Sign out')
    expect(out.url.href).toBe(address('federation', '/signed-out').href)
    for (const site of siteNames) {
      const home = await ada.open(address(site))
      expect([home.status, home.url.href, isSignedIn(home)]).toEqual([200, address(site).href, false])
    }
    const asked = await ada.open(address('blog', '/login?to=/'))
    expect(asked.forms.map(({ label }) => label)).toContain('Sign in')
  })

  test('signs out by a link too, and being signed out twice is no error', async () => {
    const hana = visitor()
    await hana.signIn('hana', address('blog'))
    const page = await hana.open(address('blog', '/logout'))
    expect(page.text).toContain('You are signed in as Hana Sato')
    const out = await hana.send(page, 'Sign out of all sites')
    expect(out.url.pathname).toBe('/signed-out')
    expect((await hana.send(page, 'Sign out of all sites')).url.pathname).toBe('/signed-out')
    expect((await hana.open(address('blog', '/logout'))).text).toContain('You are signed out')
  })

  test('is not signed out by a form of somebody else', async () => {
    const hana = visitor()
    const page = await hana.signIn('hana', address('blog'))
    const foreign = {
      ...page,
      forms: page.forms.map((form) => ({ ...form, fields: [['_token', 'x'] as const] })),
    }
    expect((await hana.send(foreign, 'Sign out')).status).toBe(403)
    expect(isSignedIn(await hana.open(address('blog')))).toBe(true)
  })

  test('gets another cookie at each sign-in, and never one that was planted', async () => {
    const bram = visitor()
    const name = `sid-${world.config.ports.web}`
    bram.setCookie(address('blog').host, name, 'p'.repeat(43))
    await bram.signIn('bram', address('blog'))
    const first = bram.cookiesFor(address('blog')).get(name)
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(first).not.toBe('p'.repeat(43))
    const again = await bram.open(address('blog', '/login?prompt=login&to=/'))
    await bram.send(again, 'Sign in', { login: 'bram', password: passwordOf('bram') })
    expect(bram.cookiesFor(address('blog')).get(name)).not.toBe(first)
  })

  test('stays signed in when the web tier is started anew', async () => {
    let port = world.config.ports.web
    const goran = createVisitor(() => port)
    await goran.signIn('goran', address('blog'))
    port = (await another()).port
    const look = await goran.open(address('blog'))
    expect([isSignedIn(look), goran.way()]).toEqual([true, [address('blog')]])
  })

  test('is signed out everywhere when the provider ends the session', async () => {
    const emre = visitor()
    await emre.signIn('emre', address('blog'))
    await emre.open(address('cart'))
    const [{ opSession }] = await sessionsOf(world.members.emre.id)
    const registry = createRegistry()
    connectPeers(registry, world.config, [])
    await registry.find(SessionPort).endSession({ session: opSession })
    expect(await sessionsOf(world.members.emre.id)).toEqual([])
    for (const site of ['blog', 'cart', 'market'] as const)
      expect(isSignedIn(await emre.open(address(site)))).toBe(false)
  })
})

describe('nobody is led astray', () => {
  test.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', '/login?to=/'])(
    'a sign-in that would lead to %s leads to the front page',
    async (to) => {
      const fern = visitor()
      const form = await fern.open(address('blog', `/login?${new URLSearchParams({ to })}`))
      const look = await fern.send(form, 'Sign in', { login: 'fern', password: passwordOf('fern') })
      expect([look.url.href, isSignedIn(look)]).toEqual([address('blog').href, true])
    },
  )

  test('by the end of a sign-in that somebody else began', async () => {
    const [ada, bram] = [visitor(), visitor()]
    await bram.signIn('bram', address('blog'))
    await bram.open(address('market'))
    const callback = bram.way().find(({ pathname }) => pathname === '/callback')
    const look = await ada.open(callback ?? '')
    expect([look.status, isSignedIn(look)]).toEqual([400, false])
    expect(look.text).toContain('begun in another browser')
  })

  test('by the end of a sign-in that is asked for once more', async () => {
    const bram = visitor()
    await bram.signIn('bram', address('blog'))
    await bram.open(address('market'))
    const callback = bram.way().find(({ pathname }) => pathname === '/callback')
    const look = await bram.open(callback ?? '')
    expect([look.status, look.url.href, isSignedIn(look)]).toEqual([200, address('market').href, true])
  })

  test.each([
    ['error=access_denied', 400, 'You left before the end'],
    ['error=server_error', 502, 'That did not work'],
    ['error=temporarily_unavailable', 503, 'Signing in is having a rest'],
  ])('the answer %s is explained, with a way to try again', async (error, status, words) => {
    const someone = visitor()
    const form = await someone.open(address('blog', '/login?to=/posts'))
    expect(form.status).toBe(200)
    const asked = someone.way().find(({ pathname }) => pathname === '/oidc/auth')
    const state = asked?.searchParams.get('state') ?? ''
    const iss = world.config.issuer
    const look = await someone.open(
      address('blog', `/callback?${error}&${new URLSearchParams({ state, iss })}`),
    )
    expect([look.status, look.text]).toEqual([status, expect.stringContaining(words)])
    expect(look.links.map(({ href }) => href)).toContain('/login?to=%2Fposts')
    const forged = await someone.open(
      address('blog', `/callback?${error}&${new URLSearchParams({ state, iss: 'x' })}`),
    )
    expect(forged.status).toBe(502)
  })
})

describe('a visitor who is signed in nowhere', () => {
  test('is sent round once for each site, and then sees the pages that all strangers see', async () => {
    const someone = visitor()
    const first = await someone.open(address('blog', '/posts?tag=bread'))
    expect([first.status, first.url.href]).toEqual([200, address('blog', '/posts?tag=bread').href])
    const issuer = world.config.sites.federation.publicUrl.replace('http://', '')
    const { host } = address('blog')
    const around = [
      `${host}/posts`,
      `${host}/login`,
      `${issuer}/oidc/auth`,
      `${host}/callback`,
      `${host}/posts`,
    ]
    expect(addressesOf(someone)).toEqual(around)
    await someone.open(address('blog', '/tags'))
    expect(someone.way()).toHaveLength(1)
    await someone.open(address('market'))
    expect(someone.way().length).toBeGreaterThan(1)
    const again = await someone.open(address('market'))
    expect([someone.way().length, again.headers['cache-control']]).toEqual([
      1,
      'public, max-age=0, must-revalidate',
    ])
    expect(again.headers.etag).toBeDefined()
  })

  test('is sent round by no street corner, and on no page of the sign-in', async () => {
    const someone = visitor()
    await someone.open(world.config.home.publicUrl)
    expect(someone.way()).toHaveLength(1)
    await someone.open(address('federation', '/signed-out'))
    expect(someone.way()).toHaveLength(1)
  })

  test.each<[string, VisitorOptions]>([
    ['a crawler', { headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } }],
    ['what a browser fetches ahead', { headers: { 'sec-purpose': 'prefetch' } }],
    ['a frame', { headers: { 'sec-fetch-dest': 'iframe' } }],
    ['a script', { headers: { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' } }],
    ['a program', { headers: { 'user-agent': 'curl/8.5.0' } }],
  ])('is never %s', async (_, options) => {
    const someone = visitor(options)
    for (const path of ['/', '/posts', '/nowhere']) {
      await someone.open(address('blog', path))
      expect(someone.way()).toHaveLength(1)
    }
  })

  test('and keeps no cookies is sent nowhere after all, and never in circles', async () => {
    const someone = visitor({ keepsNoCookies: true })
    for (const path of ['/posts', '/posts?tag=bread', '/tags']) {
      const look = await someone.open(address('blog', path))
      expect([look.status, look.url.pathname]).toEqual([200, path.split('?')[0]])
      expect(someone.way().every(({ host }) => host === address('blog').host)).toBe(true)
      expect(someone.way()).toHaveLength(3)
      await someone.open(look.url)
      expect(someone.way()).toHaveLength(1)
    }
  })

  test('is led to the sign-in by a page for members, and back', async () => {
    const fern = visitor()
    const post = (await world
      .knex('blog.posts')
      .where({ visibility: 'members', status: 'published' })
      .first('slug')) as { slug: string } | undefined
    const path = `/posts/${post?.slug}`
    const page = await fern.open(address('blog', path))
    const link = page.links.find(
      ({ text, href }) => text === 'Sign in' && href === `/login?to=${encodeURIComponent(path)}`,
    )
    expect([page.status, link?.text]).toEqual([200, 'Sign in'])
    const form = await fern.open(new URL(link?.href ?? '', page.url))
    const read = await fern.send(form, 'Sign in', { login: 'fern', password: passwordOf('fern') })
    expect(read.url.pathname).toBe(path)
    expect(read.text).not.toContain('This post is for members')
  })
})

describe('tabs of one browser', () => {
  const aboutToExpire = () =>
    sessionsOf(world.members.chioma.id).update({ accessExpiresAt: new Date(Date.now() + 1000) })

  test('that refresh at the same moment, at two processes, stay signed in', async () => {
    let port = world.config.ports.web
    const chioma = createVisitor(() => port)
    await chioma.signIn('chioma', address('blog'))
    const { port: second } = await another()
    for (let round = 0; round < 3; round++) {
      await aboutToExpire()
      const tabs = [port, second, port, second].map((each) => {
        port = each
        return chioma.open(address('blog', '/posts'))
      })
      port = world.config.ports.web
      expect((await Promise.all(tabs)).map(isSignedIn)).toEqual([true, true, true, true])
    }
    const look = await chioma.open(address('blog'))
    expect([isSignedIn(look), chioma.way()]).toEqual([true, [address('blog')]])
    expect(isSignedIn(await chioma.open(address('market')))).toBe(true)
  })

  test('may be on their way to the sign-in at the same time', async () => {
    const dilys = visitor()
    const one = await dilys.open(address('blog', '/login?to=/posts'))
    const two = await dilys.open(address('blog', '/login?to=/tags'))
    const proof = { login: 'dilys', password: passwordOf('dilys') }
    const first = await dilys.send(one, 'Sign in', proof)
    expect([first.url.pathname, isSignedIn(first)]).toEqual(['/posts', true])
    const second = await dilys.send(two, 'Sign in', proof)
    expect([second.url.pathname, isSignedIn(second)]).toEqual(['/tags', true])
  })
})

describe('what is one visitor’s own', () => {
  test('is never shown to another, whatever the caches hold', async () => {
    const people = { ada: visitor(), bram: visitor(), nobody: visitor() }
    await people.ada.signIn('ada', address('blog'))
    await people.bram.signIn('bram', address('blog'))
    await people.ada.send(await people.ada.open(loaf()), add, { quantity: '4' })
    const places = [
      address('blog'),
      address('market'),
      loaf(),
      address('cart'),
      address('account'),
      address('events'),
    ]
    const names = { ada: 'Ada Okafor, your account', bram: 'Bram de Wit, your account', nobody: 'Sign in' }
    for (let round = 0; round < 2; round++)
      for (const place of places)
        for (const [who, someone] of Object.entries(people)) {
          const { text, headers, html } = await someone.open(place)
          const shown = Object.values(names).filter((name) => text.includes(name))
          expect([who, place.href, shown]).toEqual([who, place.href, [names[who as keyof typeof names]]])
          expect(text.includes('Basket 4 things')).toBe(who === 'ada')
          if (who === 'nobody') continue
          expect(headers['cache-control']).toMatch(/private|no-store/)
          expect(headers.etag).toBeUndefined()
          expect(html).not.toMatch(/hole:|eyJhbGci/)
        }
  })

  test('is not asked for with the cookie of another site', async () => {
    const ada = visitor()
    await ada.signIn('ada', address('blog'))
    const name = `sid-${world.config.ports.web}`
    const thief = visitor({ headers: { 'sec-fetch-mode': 'cors' } })
    thief.setCookie(address('market').host, name, ada.cookiesFor(address('blog')).get(name) ?? '')
    expect(isSignedIn(await thief.open(address('market')))).toBe(false)
  })
})

describe('what a visitor has written', () => {
  const signOutQuietly = (userId: string) => sessionsOf(userId).delete()

  test('comes back after a session has ended, and is not sent by itself', async () => {
    const hana = visitor()
    const page = await hana.signIn('hana', loaf())
    await signOutQuietly(world.members.hana.id)
    const back = await hana.send(page, add, { quantity: '3' })
    expect([back.url.href, isSignedIn(back)]).toEqual([loaf().href, true])
    expect(back.text).toContain('What you had written is still here')
    expect(back.text).not.toContain('Basket 3 things')
    const form = back.forms.find(({ label }) => label === add)
    expect(form?.fields).toContainEqual(['quantity', '3'])
    const sent = await hana.send(back, add)
    expect(sent.text).toContain('Basket 3 things')
    const fresh = await hana.open(loaf())
    expect(fresh.text).not.toContain('What you had written')
    expect(fresh.forms.find(({ label }) => label === add)?.fields).toContainEqual(['quantity', '1'])
  })

  test('waits through a sign-in with questions, for the browser that wrote it', async () => {
    const [emre, other] = [visitor(), visitor()]
    const page = await emre.signIn('emre', loaf())
    const events = await emre.open(address('events'))
    await emre.send(events, 'Sign out')
    emre.setCookie(address('market').host, `sid-${world.config.ports.web}`, 's'.repeat(43))
    const asked = await emre.send(page, add, { quantity: '2' })
    expect(asked.forms.map(({ label }) => label)).toContain('Sign in')
    const back = await emre.send(asked, 'Sign in', { login: 'emre', password: passwordOf('emre') })
    expect(back.url.href).toBe(loaf().href)
    expect(back.forms.find(({ label }) => label === add)?.fields).toContainEqual(['quantity', '2'])
    const elsewhere = await other.signIn('emre', loaf())
    expect(elsewhere.forms.find(({ label }) => label === add)?.fields).toContainEqual(['quantity', '1'])
  })
})

describe('the basket of a stranger', () => {
  const cartCookie = (someone: Visitor, site: SiteName) =>
    someone.cookiesFor(address(site)).get(`cart-${world.config.ports.web}`)

  test('is brought along at the sign-in, and every site forgets its token', async () => {
    const goran = visitor()
    await goran.send(await goran.open(loaf()), add, { quantity: '2' })
    expect(cartCookie(goran, 'market')).toBeDefined()
    const market = await goran.signIn('goran', loaf())
    expect(market.text).toContain('Basket 2 things')
    expect(cartCookie(goran, 'market')).toBeUndefined()
    const cart = await goran.open(address('cart'))
    expect(cart.text).toContain('Valley sourdough')
    expect(cartCookie(goran, 'cart')).toBeUndefined()
    const more = await goran.send(await goran.open(loaf()), add, { quantity: '1' })
    expect(more.text).toContain('Basket 3 things')
    expect(addressesOf(goran).some((each) => each.endsWith('/join'))).toBe(false)

    const out = await goran.send(more, 'Sign out')
    expect(out.text).not.toContain('Basket 3 things')
    expect((await goran.open(address('cart'))).text).toContain('Nothing in it yet')
  })

  test('comes along at a later page when it could not be had at once', async () => {
    let port = world.config.ports.web
    const dilys = createVisitor(() => port)
    await dilys.send(await dilys.open(loaf()), add, { quantity: '5' })
    port = (await another({ outOfReach: new Set(['cart/mergeCarts']) })).port
    const without = await dilys.signIn('dilys', loaf())
    expect([isSignedIn(without), cartCookie(dilys, 'market') !== undefined]).toEqual([true, true])
    expect(without.text).not.toContain('Basket 5 things')
    port = world.config.ports.web
    expect((await dilys.open(loaf())).text).toContain('Basket 5 things')
    expect(cartCookie(dilys, 'market')).toBeUndefined()
  })
})

describe('while the identity provider is away', () => {
  const unreachable = (): Pick<World, 'config' | 'knex'> => {
    const { config, knex } = world
    const federation = { url: 'http://127.0.0.1:9/graphql' }
    return { knex, config: { ...config, subgraphs: { ...config.subgraphs, federation } } }
  }

  test('pages are shown at once, a member stays one, and whoever wants to sign in is told', async () => {
    let port = world.config.ports.web
    const [fern, someone] = [createVisitor(() => port), createVisitor(() => port)]
    await fern.signIn('fern', address('blog'))
    port = (await another({}, unreachable())).port

    const page = await someone.open(address('blog', '/posts'))
    expect([page.status, someone.way().length]).toEqual([200, 1])
    expect(isSignedIn(await fern.open(address('blog')))).toBe(true)
    const login = await someone.open(address('blog', '/login?to=/posts'))
    expect([login.status, login.headers['retry-after']]).toEqual([503, '10'])
    expect(login.links.map(({ text, href }) => `${text} ${href}`)).toEqual(
      expect.arrayContaining(['Try again /login?to=%2Fposts', 'Go on without signing in /posts']),
    )
  })

  test('whoever is on the way to it is sent back to the page that they came for', async () => {
    let port = world.config.ports.web
    const someone = createVisitor(() => port)
    await someone.open(address('blog', '/posts'))
    const asked = someone.way().find(({ pathname }) => pathname === '/oidc/auth')
    port = (await another({}, unreachable())).port
    const back = await someone.open(asked ?? '')
    expect([back.status, back.url.href]).toEqual([200, address('blog', '/posts').href])

    const resumed = await someone.open(address('federation', '/oidc/auth/some-sign-in'))
    expect([resumed.status, resumed.text]).toEqual([
      503,
      expect.stringContaining('Signing in is having a rest'),
    ])
    const foreign = new URL(asked ?? '')
    foreign.searchParams.set('redirect_uri', 'https://evil.example/callback')
    expect((await someone.open(foreign)).status).toBe(503)
  })
})

describe('the headers', () => {
  const policyOf = ({ headers }: Look) => String(headers['content-security-policy'])
  const formAction = (look: Look) => /form-action ([^;]*)/.exec(policyOf(look))?.[1]

  test('let a form lead where its redirects lead, and nowhere else', async () => {
    const [ada, stranger] = [visitor(), visitor()]
    const { federation, cart, blog } = world.config.sites
    expect(formAction(await stranger.open(address('blog')))).toBe("'self'")
    expect(formAction(await stranger.open(loaf()))).toBe(
      `'self' ${[cart.publicUrl, federation.publicUrl].sort().join(' ')}`,
    )
    const form = await ada.open(address('blog', '/login?to=/'))
    expect(formAction(form)).toBe(`'self' ${blog.publicUrl}`)
    expect(form.headers['permissions-policy']).toContain('publickey-credentials-get=(self)')
    const home = await ada.send(form, 'Sign in', { login: 'ada', password: passwordOf('ada') })
    expect(formAction(home)).toBe(`'self' ${federation.publicUrl}`)
    expect(home.headers['permissions-policy']).toContain('publickey-credentials-get=()')
    expect(formAction(await ada.open(loaf()))).toBe(`'self' ${federation.publicUrl}`)
  })

  test('a logout token that is none is refused, and nobody keeps the answer', async () => {
    const post = (form: Record<string, string>) => world.visit('blog', '/backchannel-logout', { form })
    for (const form of [{}, { logout_token: 'x' }, { logout_token: 'eyJhbGciOiJub25lIn0.e30.' }]) {
      const { status, headers } = await post(form)
      expect([status, headers['cache-control']]).toEqual([400, 'no-store'])
    }
  })
})
