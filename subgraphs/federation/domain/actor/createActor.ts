import { constraintOf, emit } from '@rose-ash/db'
import { check, done, failed, newId, type Outcome, takenError } from '@rose-ash/domain'
import { z } from 'zod'
import { Actor } from '../../models/Actor.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { actorChanged } from './actorChanged.ts'
import { actorFields } from './actorFields.ts'

const schema = z.object({
  id: z.uuid().optional(),
  site: actorFields.site,
  handle: actorFields.handle,
  type: actorFields.type.nullish(),
  name: actorFields.name,
  summary: actorFields.summary.default(null),
  approvesFollowers: actorFields.approvesFollowers.nullish(),
})

export type CreateActorInput = Omit<z.input<typeof schema>, 'type'> & { type?: string | null | undefined }

/** Adds an actor that speaks for a site. */
export async function createActor(
  federation: FederationDomain,
  input: CreateActorInput,
): Promise<Outcome<Actor>> {
  policy.require(federation.viewer, 'actor.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, type, approvesFollowers, ...given } = checked.value
  return federation.knex
    .transaction(async (trx) => {
      const actor = await Actor.query(trx).insertAndFetch({
        ...given,
        id: id ?? newId(),
        kind: 'app',
        type: type ?? 'application',
        approvesFollowers: approvesFollowers ?? false,
        createdAt: federation.clock.now(),
      })
      await emit(trx, 'federation', actorChanged(federation, actor))
      return actor
    })
    .then(done, addressTaken)
}

function addressTaken(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint === 'actors_address_key')
    return failed(takenError(['input', 'handle'], 'This site has an actor of that handle, or had one once.'))
  throw error
}
