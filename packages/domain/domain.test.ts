import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import {
  anonymous,
  check,
  definePolicy,
  exponentOf,
  formatMoney,
  hasRole,
  isId,
  newId,
  Refusal,
  slugify,
  slugPattern,
  type Viewer,
} from './index.ts'

const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }

describe('policy', () => {
  const policy = definePolicy({
    'note.write': (viewer) => hasRole(viewer, 'editor'),
    'note.edit': (viewer, note: { owner: string | null }) => viewer.userId === note.owner,
  })

  test('an admin holds every role', () => {
    expect(policy.can(ada, 'note.write')).toBe(true)
    expect(policy.can(hana, 'note.write')).toBe(false)
  })

  test('a stranger is asked to sign in, a member is refused', () => {
    expect(() => policy.require(anonymous, 'note.write')).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    )
    expect(() => policy.require(hana, 'note.write')).toThrow(Refusal)
    expect(() => policy.require(hana, 'note.write')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
    expect(() => policy.require(hana, 'note.edit', { owner: hana.userId })).not.toThrow()
  })
})

test('a zod issue becomes a user error with its path', () => {
  const outcome = check(z.object({ lines: z.array(z.object({ quantity: z.number() })) }), {
    lines: [{ quantity: 'x' }],
  })
  expect(outcome).toMatchObject({
    ok: false,
    errors: [{ code: 'VALIDATION', path: ['input', 'lines', '0', 'quantity'] }],
  })
})

test('ids are UUIDs that sort by time', async () => {
  const first = newId()
  await new Promise((resolve) => setTimeout(resolve, 2))
  expect(isId(first)).toBe(true)
  expect(isId("1' or true")).toBe(false)
  expect([newId(), first].sort()[0]).toBe(first)
})

test.each([
  [{ amountMinor: 1250, currency: 'GBP' }, '£12.50'],
  [{ amountMinor: 500, currency: 'JPY' }, 'JP¥500'],
  [{ amountMinor: -5, currency: 'EUR' }, '-€0.05'],
])('%o reads %s', (money, text) => {
  expect(formatMoney(money)).toBe(text)
})

test('exponents follow ISO 4217', () => {
  expect(['GBP', 'JPY', 'KWD'].map(exponentOf)).toEqual([2, 0, 3])
})

test.each([
  ['Crème & brûlée, fresh', 'creme-and-brulee-fresh'],
  ['Members’ meeting', 'members-meeting'],
  ['Emre Yıldız', 'emre-yildiz'],
  ['--', ''],
])('%s makes the slug %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test('a long title is cut between words', () => {
  const slug = slugify('word '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(slugPattern)
  expect(slug.endsWith('-word')).toBe(true)
})
