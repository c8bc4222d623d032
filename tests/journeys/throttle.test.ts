import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mailTo } from '../world/mailbox.ts'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, passwordOf } from '../world/Visitor.ts'
import type { Page } from '../world/visit.ts'

const world = useWorld()
jest.setTimeout(240_000)

const tries = 1000
/** A browser opens no more connections to a host at once. */
const atOnce = 6

interface Guess {
  readonly login: string
  /** The address that the guess comes from. */
  readonly from: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A guesser needs no browser: one form of one sign-in serves for all guesses. */
async function guesser() {
  const visitor = createVisitor(world.config.ports.web)
  const page = await visitor.open(new URL('/login?to=%2F', world.config.sites.blog.publicUrl))
  const form = page.forms.find(({ label }) => label === 'Sign in')
  const cookie = [...visitor.cookiesFor(page.url)].map(([name, value]) => `${name}=${value}`).join('; ')
  return (guess: Guess, index: number): Promise<Page> =>
    world.visit('federation', page.url.pathname, {
      from: guess.from,
      headers: { cookie, origin: page.url.origin, ...guess.headers },
      form: {
        ...Object.fromEntries(form?.fields ?? []),
        login: guess.login,
        password: `wrong for the ${index}.`,
      },
    })
}

/** Makes all guesses, some at a time, and counts what came of them by status; what is no answer to a guess is kept whole. */
async function guessAll(guesses: readonly Guess[]) {
  const guess = await guesser()
  const byStatus = new Map<number, number>()
  const odd: Page[] = []
  let [next, last] = [0, undefined as Page | undefined]
  const work = async () => {
    for (let index = next++; index < guesses.length; index = next++) {
      last = await guess(guesses[index] as Guess, index)
      // Whoever is told that the house is busy comes back.
      for (let turn = 0; turn < 3 && last.status === 503; turn += 1) {
        await setTimeout(1000)
        last = await guess(guesses[index] as Guess, index)
      }
      byStatus.set(last.status, (byStatus.get(last.status) ?? 0) + 1)
      if (last.status !== 422 && last.status !== 429) odd.push(last)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { byStatus, odd, last: last as Page }
}

const isSignedIn = ({ forms }: Look) => forms.some(({ label }) => label === 'Sign out')

async function signInByMail(handle: 'ada' | 'bram' | 'hana', from: string): Promise<Look> {
  const { email } = world.members[handle]
  const owner = createVisitor(world.config.ports.web, { from })
  const page = await owner.open(new URL('/login?to=%2F', world.config.sites.blog.publicUrl))
  await owner.send(await owner.follow(page, 'Send me a link by mail'), 'Send me a link', { email })
  const [link = ''] = (await mailTo(world, email)).links
  return owner.send(await owner.open(link), 'Sign in')
}

describe('1,000 wrong passwords', () => {
  beforeEach(() => world.knex('federation.throttles').delete())

  test('from many addresses against one account are throttled, and the owner comes in by mail', async () => {
    const guesses = Array.from({ length: tries }, (_, index) => ({
      login: 'ada',
      from: `127.${1 + (index % 200)}.${Math.floor(index / 200)}.${1 + (index % 5)}`,
    }))
    const { byStatus, odd, last } = await guessAll(guesses)
    expect(odd).toEqual([])
    expect(byStatus.get(422)).toBeLessThanOrEqual(30)
    expect(last.status).toBe(429)
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(60)
    expect(last.body).toMatch(/Too many tries\. Wait \d+ minutes/)

    const owner = createVisitor(world.config.ports.web, { from: '127.0.0.99' })
    const page = await owner.open(new URL('/login?to=%2F', world.config.sites.blog.publicUrl))
    const locked = await owner.send(page, 'Sign in', { login: 'ada', password: passwordOf('ada') })
    expect(locked.status).toBe(429)
    expect(isSignedIn(await signInByMail('ada', '127.0.0.99'))).toBe(true)
  })

  test('from one address against many accounts are throttled, and other addresses are not', async () => {
    const guesses = Array.from({ length: tries }, (_, index) => ({
      login: index % 20 === 0 ? 'bram' : `nobody${index}`,
      from: '127.77.0.1',
    }))
    const { byStatus, odd, last } = await guessAll(guesses)
    expect(odd).toEqual([])
    expect(byStatus.get(422)).toBeLessThanOrEqual(50)
    expect(last.status).toBe(429)

    const neighbour = createVisitor(world.config.ports.web, { from: '127.78.0.1' })
    expect(isSignedIn(await neighbour.signIn('hana', world.config.sites.blog.publicUrl))).toBe(true)
    expect(isSignedIn(await signInByMail('bram', '127.77.0.1'))).toBe(true)
  })

  test('are not hidden by a header that anybody can write', async () => {
    const guesses = Array.from({ length: 80 }, (_, index) => ({
      login: `nobody${index}`,
      from: '127.79.0.1',
      headers: { 'x-forwarded-for': `198.51.${index}.7`, forwarded: `for=198.51.${index}.7` },
    }))
    const { byStatus } = await guessAll(guesses)
    expect(byStatus.get(422)).toBeLessThanOrEqual(50)
    expect(byStatus.get(429)).toBeGreaterThanOrEqual(30)
  })
})
