import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { SiteName } from '@rose-ash/config'
import { systemClock } from '@rose-ash/domain'
import { freePorts } from '../../bin/platform/freePorts.ts'
import type { Death } from '../world/Steps.ts'
import { startAnotherWeb } from '../world/startAnotherWeb.ts'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, passwordOf, type Visitor } from '../world/Visitor.ts'

const world = useWorld()
const patience = 300_000
const address = (site: SiteName, path = '/') => new URL(path, world.config.sites[site].publicUrl)
const isSignedIn = ({ forms }: Look) => forms.some(({ label }) => label === 'Sign out')

/** The process that visitors come to at this moment: the world's own, or another that will die. */
let port = 0
const newVisitor = () => createVisitor(() => port)
beforeEach(() => {
  port = world.config.ports.web
})

/** Does something with a process that dies, and says which steps it had done. */
async function withDeath(death: Death | null, act: () => Promise<unknown>): Promise<readonly string[]> {
  const dying = await startAnotherWeb(world, { port: await freePorts(1), death, clock: systemClock })
  port = dying.port
  try {
    if (death === null) await act()
    else await expect(act().then(() => 'it lived')).rejects.toThrow()
    return [...dying.steps.taken]
  } finally {
    port = world.config.ports.web
    await dying.stop()
  }
}

interface Scenario {
  readonly name: string
  /** What happened before. */
  before(visitor: Visitor): Promise<unknown>
  /** What is under way when the process dies. */
  act(visitor: Visitor): Promise<unknown>
  /** What must be true at the next navigation, by what had been done. */
  expectAfter(visitor: Visitor, done: readonly string[]): Promise<void>
}

/** Goes through the scenario once to learn its steps, then dies before the first and after each of them. */
async function dieEverywhere(scenario: Scenario): Promise<readonly string[]> {
  const first = newVisitor()
  await scenario.before(first)
  const steps = await withDeath(null, () => scenario.act(first))
  for (let afterSteps = 0; afterSteps <= steps.length; afterSteps++) {
    const visitor = newVisitor()
    await scenario.before(visitor)
    const done = await withDeath({ afterSteps }, () => scenario.act(visitor))
    await scenario.expectAfter(visitor, done).catch((error: unknown) => {
      throw new Error(`${scenario.name}, dead after ${done.join(', ')}`, { cause: error })
    })
  }
  return steps
}

/** A page as it should be: no error, no circle, and the visitor signed in or not. */
async function expectPage(visitor: Visitor, site: SiteName, signedIn: boolean): Promise<void> {
  const look = await visitor.open(address(site, '/'))
  expect([look.status, look.url.href, isSignedIn(look)]).toEqual([200, address(site).href, signedIn])
}

const pressSignOut = async (visitor: Visitor) =>
  visitor.send(await visitor.open(address('events')), 'Sign out')

describe('the web tier is killed between any two steps', () => {
  test(
    'of a sign-in',
    async () => {
      let hasProved = false
      const steps = await dieEverywhere({
        name: 'sign-in',
        before: (visitor) => {
          hasProved = false
          return visitor.open(address('blog'))
        },
        async act(visitor) {
          const form = await visitor.open(address('blog', '/login?to=/'))
          hasProved = true
          await visitor.send(form, 'Sign in', { login: 'ada', password: passwordOf('ada') })
        },
        expectAfter: (visitor) => expectPage(visitor, 'blog', hasProved),
      })
      expect(steps).toEqual(
        expect.arrayContaining(['provider.addressFor', 'provider.exchange', 'store.create']),
      )
    },
    patience,
  )

  test(
    'of a silent sign-on',
    async () => {
      const steps = await dieEverywhere({
        name: 'silent sign-on',
        before: (visitor) => visitor.signIn('bram', address('blog')),
        act: (visitor) => visitor.open(address('market')),
        async expectAfter(visitor) {
          // Whoever is on the way round is not sent round again at once, lest it be a circle.
          await pause(3100)
          await expectPage(visitor, 'market', true)
        },
      })
      expect(steps).toEqual(expect.arrayContaining(['provider.isHere', 'provider.exchange', 'store.create']))
    },
    patience,
  )

  test(
    'of a refresh',
    async () => {
      const steps = await dieEverywhere({
        name: 'refresh',
        async before(visitor) {
          await visitor.signIn('chioma', address('blog'))
          const userId = world.members.chioma.id
          const soon = new Date(Date.now() + 5000)
          await world.knex('web.sessions').where({ userId }).update({ accessExpiresAt: soon })
        },
        act: (visitor) => visitor.open(address('blog')),
        expectAfter: (visitor) => expectPage(visitor, 'blog', true),
      })
      expect(steps).toEqual(
        expect.arrayContaining(['store.find', 'store.lease', 'provider.refresh', 'store.renew']),
      )
    },
    patience,
  )

  test(
    'of a sign-out',
    async () => {
      const steps = await dieEverywhere({
        name: 'sign-out',
        async before(visitor) {
          await visitor.signIn('dilys', address('blog'))
          await visitor.open(address('events'))
        },
        act: pressSignOut,
        async expectAfter(visitor, done) {
          const isOut = done.includes('store.endEverywhere')
          for (const site of ['blog', 'events', 'market'] as const) await expectPage(visitor, site, !isOut)
        },
      })
      expect(steps).toEqual(expect.arrayContaining(['store.endEverywhere', 'port.endSession', 'store.told']))
    },
    patience,
  )
})

test('a sign-out that the provider has not heard of is told to it later', async () => {
  const visitor = newVisitor()
  await visitor.signIn('fern', address('blog'))
  const events = await visitor.open(address('events'))
  const signOut = () => visitor.send(events, 'Sign out')
  const sessions = () =>
    world.knex('web.sessions').where({ userId: world.members.fern.id }).pluck('opSession')
  const untold = () => world.knex('web.ended_sessions').whereNotNull('untold').pluck('untold')
  const [opSession] = await sessions()
  const done = await withDeath({ afterSteps: 3 }, signOut)
  expect(done).toEqual(['store.find', 'store.find', 'store.endEverywhere'])
  expect(await sessions()).toEqual([])
  expect(await untold()).toContain(opSession)

  const next = await startAnotherWeb(world, { port: await freePorts(1), clock: systemClock })
  await next.web.tellProvider()
  await next.stop()
  expect(await untold()).not.toContain(opSession)
  await expectPage(visitor, 'blog', false)
  const login = await visitor.open(address('blog', '/login?to=/'))
  expect(login.forms.map(({ label }) => label)).toContain('Sign in')
})
