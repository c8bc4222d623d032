import { describe, expect, test } from '@jest/globals'
import { siteTables } from '@rose-ash/web/siteTables.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld({ empty: true })

const lines = siteTables.flatMap(({ name, routes }) =>
  routes.map(({ path, page, confidential = false }) => ({ site: name, path, page, confidential })),
)
/** Pages of somebody who is signed in, or about to be. */
const isPersonal = ({ page, confidential }: { page: string; confidential: boolean }) =>
  confidential || /^(sign-in|sign-out|signed-out|security|staff)\b/.test(page)
const personal = lines.filter(isPersonal)
const open = lines.filter((line) => !isPersonal(line))
const fixed = open.filter(({ path }) => !path.includes(':'))
const patterns = open.filter(({ path }) => path.includes(':'))

/** The layout of the house, in the colours of the site. */
const looksLike = (site: string) => new RegExp(`<html[^>]* data-site="${site}"[^]*<main id="main"`)

describe('before anything has been written', () => {
  test.each(fixed)('$site $path is a page', async ({ site, path, page }) => {
    const { status, body } = await world.visit(site, path)
    expect(status).toBe(200)
    expect(body).toMatch(looksLike(site))
    // A month without events is still a month.
    if (page !== 'home') expect(body).toMatch(/class="(empty|calendar)"/)
    expect(body).not.toMatch(/\b(undefined|NaN)\b|\[object /)
    expect(body).not.toContain('Part of this page is having a rest')
  })

  test.each(patterns)('$site $path leads nowhere', async ({ site, path }) => {
    const { status, body } = await world.visit(site, path.replace(/:\w+/g, 'nobody-knows'))
    expect(status).toBe(404)
    expect(body).toMatch(looksLike(site))
  })

  test.each(personal)(
    '$site $path asks who one is, says what is missing, or leads to where one begins',
    async ({ site, path }) => {
      const { status, body, headers } = await world.visit(site, path.replace(/:\w+/g, 'nobody-knows'))
      if (status === 303)
        expect(headers.location).toMatch(/^\/((login|sign-in|security)\b|$)|^\/orders\?order=/)
      else {
        expect([200, 400, 404]).toContain(status)
        expect(body).toMatch(looksLike(site))
      }
    },
  )

  test.each(siteTables.map(({ name }) => name))('%s says so where there is no page', async (site) => {
    const { status, body } = await world.visit(site, '/no/such/page')
    expect(status).toBe(404)
    expect(body).toMatch(looksLike(site))
    expect((await world.visit(site, '/sitemap.xml')).status).toBe(200)
  })
})
