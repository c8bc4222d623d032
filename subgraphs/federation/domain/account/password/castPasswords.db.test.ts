import { expect, test } from '@jest/globals'
import { anonymous, systemClock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../../seeds/cast.ts'
import { askAccounts } from '../../../askAccounts.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import { createPasswords } from './createPasswords.ts'

const database = useDatabase()
const { hana } = cast.members
const from = { address: '192.0.2.1', userAgent: null }

const seed = (environment: 'test' | 'production') =>
  seedFederation({
    ...askAccounts(database.knex, systemClock).accounts,
    viewer: anonymous,
    config: { environment },
  })

test('the cast signs in with the passwords of the manual, which are hashed again when hashing gets dearer', async () => {
  await seed('test')
  const hashOf = async () =>
    (await database.knex('federation.passwords').where({ userId: hana.id }).first()).hash as string
  expect(await hashOf()).toContain('m=19456,t=2,p=1')
  const dearer = createPasswords({ memoryKiB: 20_000, passes: 2, lanes: 1 })
  const { port, provider } = askAccounts(database.knex, systemClock, { passwords: dearer })
  const signIn = () =>
    port.signInByPassword({ uid: provider.begin(), login: 'hana', password: 'hana-rose-ash-2026', from })
  expect(await signIn()).toMatchObject({ kind: 'finished' })
  expect(await hashOf()).toContain('m=20000,t=2,p=1')
  const before = await hashOf()
  expect(await signIn()).toMatchObject({ kind: 'finished' })
  expect(await hashOf()).toBe(before)
})

test('the cast has no passwords in production', async () => {
  await seed('production')
  expect(await database.knex('federation.passwords')).toEqual([])
})
