import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { Vault } from '../../domain/account/vault.ts'
import { hashOfId, ownerOfSession, type PayloadRow, payloadTable } from './payloadTable.ts'
import { revokeGrants } from './revokeGrants.ts'

export interface PayloadOptions {
  readonly knex: Knex
  readonly clock: Clock
  readonly vault: Vault
  /** Thrown when a code or a refresh token is used that was used before. */
  readonly reuse: () => Error
}

/** What oidc-provider keeps of one of its models, in PostgreSQL. */
export function createPayloads(model: string, { knex, clock, vault, reuse }: PayloadOptions): Adapter {
  const isSession = model === 'Session'
  const rows = (trx: Knex = knex) => trx(payloadTable).where('model', model)
  const row = (id: string, trx?: Knex) => rows(trx).where('idHash', hashOfId(id))

  const payloadOf = (found: PayloadRow | undefined, id: (row: PayloadRow) => string) =>
    found && {
      ...found.payload,
      jti: id(found),
      ...(found.consumedAt && { consumed: Math.floor(found.consumedAt.getTime() / 1000) }),
    }
  const sealedId = ({ sealedId: sealed, payload }: PayloadRow): string =>
    sealed === null ? '' : vault.open(sealed, ownerOfSession(String(payload.uid))).toString()

  const write = async (trx: Knex, id: string, given: AdapterPayload, expiresIn: number): Promise<void> => {
    const { jti: _, ...payload } = given
    await trx(payloadTable)
      .insert({
        model,
        idHash: hashOfId(id),
        sealedId: isSession ? vault.seal(Buffer.from(id), ownerOfSession(String(payload.uid))) : null,
        payload: JSON.stringify(payload),
        grantId: payload.grantId ?? null,
        uid: payload.uid ?? null,
        userCode: payload.userCode ?? null,
        accountId: payload.accountId ?? null,
        expiresAt: new Date(clock.now().getTime() + expiresIn * 1000),
      })
      .onConflict(['model', 'idHash'])
      .merge()
  }

  return {
    async upsert(id, payload, expiresIn = 0) {
      if (!isSession) return write(knex, id, payload, expiresIn)
      await knex.transaction(async (trx) => {
        if (!(await hasEnded(trx, String(payload.uid)))) await write(trx, id, payload, expiresIn)
      })
    },
    async find(id) {
      return payloadOf(await row(id).first<PayloadRow | undefined>(), () => id)
    },
    async findByUid(uid) {
      const found = await rows().where({ uid }).orderBy('expiresAt', 'desc').first<PayloadRow | undefined>()
      return payloadOf(found, sealedId)
    },
    /** The device flow is off, so that nobody has a user code; the interface wants an answer all the same. */
    async findByUserCode(userCode) {
      return payloadOf(await rows().where({ userCode }).first<PayloadRow | undefined>(), sealedId)
    },
    /** One of two who use a token at the same moment gets here first. The other one ends the grant for both. */
    async consume(id) {
      const consumed = await row(id).whereNull('consumedAt').update({ consumedAt: clock.now() })
      if (consumed === 1) return
      const used = await row(id).first<{ grantId: string | null } | undefined>('grantId')
      if (used?.grantId) await revokeGrants(knex, [used.grantId])
      throw reuse()
    },
    async destroy(id) {
      await row(id).delete()
    },
    async revokeByGrantId(grantId) {
      await rows().where({ grantId }).delete()
    },
  }
}

/**
 * True when somebody has ended the session. A request that had read it before would write it back otherwise; whoever
 * ends it at this moment waits for our lock, and then finds what we wrote.
 */
async function hasEnded(trx: Knex, uid: string): Promise<boolean> {
  const session = await trx('federation.user_sessions')
    .where('id', uid)
    .forShare()
    .first<{ endedAt: Date | null } | undefined>('endedAt')
  return session !== undefined && session.endedAt !== null
}
