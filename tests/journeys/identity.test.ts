import { describe, expect, jest, test } from '@jest/globals'
import type { SiteName } from '@rose-ash/config'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, type VisitorOptions } from '../world/Visitor.ts'

jest.setTimeout(60_000)
const world = useWorld()
const visitor = (options?: VisitorOptions) => createVisitor(world.config.ports.web, options)
const address = (site: SiteName, path = '/') => new URL(path, world.config.sites[site].publicUrl)
const isSignedIn = ({ forms }: Look) => forms.some(({ label }) => label === 'Sign out')

describe('a member', () => {
  test('signs in on one site, is signed in on the next, and signs out everywhere', async () => {
    const ada = visitor()
    expect(isSignedIn(await ada.open(address('blog', '/posts')))).toBe(false)

    const blog = await ada.signIn('ada', address('blog', '/posts?tag=bread'))
    expect([blog.status, blog.url.href]).toEqual([200, address('blog', '/posts?tag=bread').href])
    expect(isSignedIn(blog)).toBe(true)
    expect(blog.text).toContain('Ada Okafor')

    const market = await ada.open(address('market', '/products?search=oat'))
    expect([market.status, market.url.href]).toEqual([200, address('market', '/products?search=oat').href])
    expect(isSignedIn(market)).toBe(true)

    const events = await ada.open(address('events'))
    const out = await ada.send(events, 'Sign out')
    expect(out.url.href).toBe(address('federation', '/signed-out').href)

    for (const site of ['blog', 'market', 'events'] as const)
      expect(isSignedIn(await ada.open(address(site)))).toBe(false)
  })
})
