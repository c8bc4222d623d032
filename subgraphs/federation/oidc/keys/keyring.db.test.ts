import { expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import type { Clock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { createVault } from '../../domain/account/vault.ts'
import { keyringOf } from './keyringOf.ts'

const database = useDatabase({ commits: true })
const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })
const dayMs = 24 * 60 * 60_000

/** A keyring on its own empty table, and the day that it is. */
async function begin() {
  await database.knex('federation.signing_keys').delete()
  let day = 0
  const start = Date.parse('2026-03-01T12:00:00Z')
  const clock: Clock = { now: () => new Date(start + day * dayMs) }
  const keyring = keyringOf({ knex: database.knex, clock, config })
  return {
    keyring,
    another: () => keyringOf({ knex: database.knex, clock, config }),
    onDay: (next: number) => {
      day = next
    },
    ids: async () => (await keyring.list()).map(({ id }) => id),
  }
}

test('the first of several processes makes the key, and the others take that one', async () => {
  const { another } = await begin()
  const lists = await Promise.all(Array.from({ length: 4 }, () => another().list()))
  expect(new Set(lists.flat().map(({ id }) => id)).size).toBe(1)
  expect(lists.every((list) => list.length === 1)).toBe(true)
})

test('a new key is published a day before it signs, and the old one verifies until its tokens are dead', async () => {
  const { keyring, ids, onDay } = await begin()
  const [first] = await ids()
  await keyring.rotate()
  const [signing, next] = await ids()
  expect(signing).toBe(first)
  onDay(1)
  expect(await ids()).toEqual([next, first])
  onDay(1 + config.oidc.ttl.sessionSeconds / 86_400)
  await keyring.rotateWhenDue()
  expect(await ids()).toEqual([next, first])
  onDay(2 + config.oidc.ttl.sessionSeconds / 86_400)
  await keyring.rotateWhenDue()
  expect(await ids()).toEqual([next])
})

test('left to itself it has another key every 30 days, however often and from wherever it is looked after', async () => {
  const { keyring, another, ids, onDay } = await begin()
  const [first] = await ids()
  onDay(28)
  await keyring.rotateWhenDue()
  expect(await ids()).toEqual([first])
  onDay(29)
  await Promise.all([keyring.rotateWhenDue(), another().rotateWhenDue(), another().rotateWhenDue()])
  expect(await ids()).toEqual([first, expect.any(String)])
  onDay(30)
  await keyring.rotateWhenDue()
  const [second] = await ids()
  expect(second).not.toBe(first)
  onDay(45)
  await keyring.rotateWhenDue()
  expect(await ids()).toEqual([second])
})

test('after a theft nothing is left of the old keys', async () => {
  const { keyring, ids } = await begin()
  await ids()
  await keyring.rotate()
  const before = await ids()
  await keyring.replace()
  const after = await ids()
  expect(after).toHaveLength(1)
  expect(before).not.toContain(after[0])
})

test('the private half is in the table for nobody but the owner of the secret', async () => {
  const { keyring } = await begin()
  const [key] = await keyring.open()
  const { privateKey } = await database.knex('federation.signing_keys').first('privateKey')
  expect(privateKey.toString('latin1')).not.toContain(String(key?.privateKey.d).slice(0, 24))
  expect(() => createVault('another secret').open(privateKey, `signing key ${key?.id}`)).toThrow()
  expect(key?.publicKey).not.toHaveProperty('d')
})
