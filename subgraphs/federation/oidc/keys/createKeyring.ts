import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Vault } from '../../domain/account/vault.ts'
import { makeSigningKey } from './makeSigningKey.ts'
import type { PrivateSigningKey, SigningKey } from './SigningKey.ts'

/** The keys that tokens are signed with, the same for every process. */
export interface Keyring {
  /** All that are published; the one that signs now is the first. Makes one if there is none. */
  list(): Promise<SigningKey[]>
  /** The same, with their private halves. */
  open(): Promise<PrivateSigningKey[]>
  /** Publishes a new key that signs from tomorrow on, and drops those whose tokens are all dead. */
  rotate(): Promise<void>
  /** The same, once the youngest key has signed for a month. */
  rotateWhenDue(): Promise<void>
  /** After a theft: a new key signs at once, and whatever the others have signed is worth nothing. */
  replace(): Promise<void>
}

const dayMs = 24 * 60 * 60_000
const publishedAheadMs = dayMs
const signsForMs = 30 * dayMs

/** One process at a time makes a key. */
const lockKey = 720_221_140

const table = 'federation.signing_keys'

/** @param longestTokenSeconds how long what a key signed may still be shown: the ID token, as a hint at logout */
export function createKeyring(options: {
  knex: Knex
  clock: Clock
  vault: Vault
  longestTokenSeconds: number
}): Keyring {
  const { knex, clock, vault, longestTokenSeconds } = options

  const inOrder = <K extends SigningKey>(keys: K[]): K[] => {
    const now = clock.now()
    const signing = keys.findLast(({ signsFrom }) => signsFrom <= now) ?? keys[0]
    return signing ? [signing, ...keys.filter((key) => key !== signing)] : []
  }
  const read = (trx: Knex = knex): Promise<SigningKey[]> =>
    trx(table).orderBy('signsFrom').orderBy('id').select('id', 'publicKey', 'signsFrom')

  /** @param from when the new key signs, given those that are there; null: there is no need of one */
  const add = async (from: (keys: readonly SigningKey[]) => Date | null): Promise<void> => {
    if (from(await read()) === null) return
    const made = await makeSigningKey()
    await knex.transaction(async (trx) => {
      await trx.raw('select pg_advisory_xact_lock(?)', [lockKey])
      const signsFrom = from(await read(trx))
      if (signsFrom === null) return
      await trx(table).insert({
        id: made.id,
        publicKey: JSON.stringify(made.publicKey),
        privateKey: vault.seal(Buffer.from(JSON.stringify(made.privateKey)), ownerOf(made.id)),
        createdAt: clock.now(),
        signsFrom,
      })
    })
  }
  const addFirst = () => add((keys) => (keys.length === 0 ? clock.now() : null))

  const dropDead = async (): Promise<void> => {
    const keys = await read()
    const deadBefore = clock.now().getTime() - longestTokenSeconds * 1000
    const dead = keys.filter((_, index) => {
      const successor = keys[index + 1]
      return successor !== undefined && successor.signsFrom.getTime() < deadBefore
    })
    await remove(dead)
  }
  const remove = (keys: readonly SigningKey[]) =>
    knex(table)
      .whereIn(
        'id',
        keys.map(({ id }) => id),
      )
      .delete()
  const tomorrow = () => new Date(clock.now().getTime() + publishedAheadMs)

  const list = async (): Promise<SigningKey[]> => {
    const keys = await read()
    if (keys.length > 0) return inOrder(keys)
    await addFirst()
    return inOrder(await read())
  }

  return {
    list,
    async open() {
      await list()
      const rows: (SigningKey & { privateKey: Buffer })[] = await knex(table)
        .orderBy('signsFrom')
        .orderBy('id')
        .select('id', 'publicKey', 'privateKey', 'signsFrom')
      return inOrder(
        rows.map((row) => ({
          ...row,
          privateKey: JSON.parse(vault.open(row.privateKey, ownerOf(row.id)).toString()),
        })),
      )
    },
    async rotate() {
      await addFirst()
      await add(() => tomorrow())
      await dropDead()
    },
    async rotateWhenDue() {
      await add((keys) => {
        const youngest = keys.at(-1)
        const due =
          youngest !== undefined && youngest.signsFrom.getTime() + signsForMs <= tomorrow().getTime()
        return due ? tomorrow() : null
      })
      await dropDead()
    },
    async replace() {
      const replaced = await read()
      await add(() => clock.now())
      await remove(replaced)
    },
  }
}

const ownerOf = (id: string) => `signing key ${id}`
