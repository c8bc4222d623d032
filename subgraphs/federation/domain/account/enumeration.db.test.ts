import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { anonymous, systemClock } from '@rose-ash/domain'
import { installQueue } from '@rose-ash/jobs'
import { createLogger } from '@rose-ash/service'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../askAccounts.ts'
import { seedFederation } from '../../seeds/seedFederation.ts'
import type { Passwords } from './password/createPasswords.ts'
import { giveFirstPassword } from './password/giveFirstPassword.ts'

const database = useDatabase({ commits: true })
const { bram, goran, hana } = cast.members
const from = { address: '192.0.2.1', userAgent: null }
const nobody = 'nobody@rose-ash.example'
let asked: AskedAccounts
let comparisons = 0

beforeAll(async () => {
  await installQueue({ url: database.url, logger: createLogger({ level: 'silent', name: 'test' }) })
  const { accounts } = askAccounts(database.knex, systemClock)
  const passwords: Passwords = {
    ...accounts.passwords,
    fits(password, hash) {
      comparisons += 1
      return accounts.passwords.fits(password, hash)
    },
  }
  asked = askAccounts(database.knex, systemClock, { passwords })
  const federation = { ...asked.accounts, viewer: anonymous }
  await seedFederation(federation)
  await giveFirstPassword(federation, { id: hana.id, password: 'clay-wheel-and-glaze' })
  await database.knex('federation.users').where({ id: goran.id }).update({ status: 'suspended' })
})
beforeEach(async () => {
  comparisons = 0
  await database.knex('federation.throttles').delete()
  await database.knex('federation.letters').delete()
})

/** All that a stranger can see of a question, and all that it makes the database and the queue do. */
async function traceOf(ask: () => Promise<unknown>) {
  await database.knex.raw('delete from graphile_worker._private_jobs')
  const { result, statements } = await countQueries(database.knex, ask)
  const jobs = await database.knex('graphile_worker.jobs').pluck('taskIdentifier')
  const letters = await database.knex('federation.letters').count()
  await database.knex('federation.letters').delete()
  return { result, statements, jobs, letters }
}

describe('nobody learns whether there is an account', () => {
  test('from a wrong password', async () => {
    const wrong = (login: string) =>
      traceOf(() =>
        asked.port.signInByPassword({ uid: asked.provider.begin(), login, password: 'wrong', from }),
      )
    const known = await wrong(hana.email)
    expect(known.result).toMatchObject({ kind: 'refused', code: 'CREDENTIALS' })
    for (const login of [bram.email, nobody, goran.email]) expect(await wrong(login)).toEqual(known)
    const byHandle = await wrong('hana')
    expect(await wrong('nobody')).toEqual(byHandle)
    expect(byHandle.result).toEqual(known.result)
    // a password is compared each time, be it with one that nobody has
    expect(comparisons).toBe(6)
  })

  test.each(['sendMagicLink', 'sendPasswordReset'] as const)('from %s', async (call) => {
    const send = (email: string) => traceOf(() => asked.port[call]({ uid: null, email, from }))
    const known = await send(hana.email)
    expect(known).toMatchObject({ result: { kind: 'sent' }, jobs: ['federation.mail'] })
    expect(await send(nobody)).toEqual(known)
    expect(await send(goran.email)).toEqual(known)
  })

  test('from a registration', async () => {
    const register = (email: string) =>
      traceOf(() =>
        asked.port.register({ uid: null, email, handle: 'ivy', name: 'Ivy', password: null, from }),
      )
    const known = await register(hana.email.toUpperCase())
    expect(known).toMatchObject({ result: { kind: 'sent' }, jobs: ['federation.mail'] })
    expect(await register(nobody)).toEqual(known)
  })

  test('from a change of address', async () => {
    const request = (email: string) =>
      traceOf(async () => {
        const { requestEmailChange } = await import('./email/requestEmailChange.ts')
        const outcome = await requestEmailChange(asked.as(bram), { email })
        return outcome.ok ? outcome.value.id : outcome.errors
      })
    const known = await request(hana.email)
    expect(known.result).toBe(bram.id)
    expect(await request(nobody)).toEqual(known)
  })

  test('from being asked to wait', async () => {
    const exhaust = async (email: string) => {
      const answers: unknown[] = []
      for (let n = 0; n < 7; n++) answers.push(await asked.port.sendMagicLink({ uid: null, email, from }))
      return answers.map((answer) => (answer as { kind: string }).kind)
    }
    expect(await exhaust(nobody)).toEqual(await exhaust(hana.email))
  })
})

test('letters are written to members only', async () => {
  for (const email of [hana.email, nobody, goran.email])
    await asked.port.sendMagicLink({ uid: null, email, from })
  const letters = await database.knex('federation.letters').orderBy('id').pluck('address')
  expect(letters).toEqual([hana.email, null, null])
})
