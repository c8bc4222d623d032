import { describe, expect, test } from '@jest/globals'
import { matchRoutes } from './matchRoute.ts'

const match = matchRoutes([
  { path: '/', page: 'home' },
  { path: '/:slug', page: 'page' },
  { path: '/posts/:slug', page: 'post' },
  { path: '/posts', page: 'posts' },
  { path: '/calendars/:year-:month', page: 'month' },
])

describe('the table of a site', () => {
  test.each([
    ['/', 'home', {}],
    ['/posts', 'posts', {}],
    ['/about', 'page', { slug: 'about' }],
    ['/posts/oat%20milk', 'post', { slug: 'oat milk' }],
    ['/calendars/2026-11', 'month', { year: '2026', month: '11' }],
  ])('%s is the page %s', (path, page, params) => {
    expect(match(path)).toMatchObject({ route: { page }, params })
  })

  test.each(['/posts/a/b', '/posts/%E0%A4%A', ''])('%s leads nowhere', (path) => {
    expect(match(path)).toBeNull()
  })
})
