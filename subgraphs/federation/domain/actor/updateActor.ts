import { changeRow, emit } from '@rose-ash/db'
import { check, failed, leftOut, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { Actor } from '../../models/Actor.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { actorChanged } from './actorChanged.ts'
import { actorFields } from './actorFields.ts'
import { findActor } from './findActor.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  name: leftOut(actorFields.name),
  summary: actorFields.summary.optional(),
  approvesFollowers: leftOut(actorFields.approvesFollowers),
})

export type UpdateActorInput = z.input<typeof schema>

export async function updateActor(
  federation: FederationDomain,
  input: UpdateActorInput,
): Promise<Outcome<Actor>> {
  const found = await findActor(federation, input.id)
  if (!found.ok) return found
  policy.require(federation.viewer, 'actor.update', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  if (found.value.kind === 'user' && changes.name !== undefined) return failed(namedByProfile)
  return federation.knex.transaction(async (trx) => {
    const changed = await changeRow(Actor, trx, { id, version }, changes)
    if (changed.ok) await emit(trx, 'federation', actorChanged(federation, changed.value))
    return changed
  })
}

const namedByProfile = validationError(
  ['input', 'name'],
  'A member’s actor goes by the name in the member’s profile. Change it there.',
)
