import { type Clock, fixedClock, type Outcome, type Viewer } from '@rose-ash/domain'
import { type CastMember, cast } from '../../../seeds/cast.ts'
import { createPasswords } from '../domain/account/password/createPasswords.ts'
import { giveFirstPassword } from '../domain/account/password/giveFirstPassword.ts'
import { createActor } from '../domain/actor/createActor.ts'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { follow } from '../domain/follow/follow.ts'
import { createUser } from '../domain/user/createUser.ts'
import { Actor } from '../models/Actor.ts'
import { User } from '../models/User.ts'
import { siteActors } from './siteActors.ts'

interface SeededFederation extends FederationDomain {
  /** Passwords that anybody can read in the manual are given outside production only, and not where this is missing. */
  readonly config?: { readonly environment: 'development' | 'test' | 'production' }
}

/** The members of the cooperative with their passwords, the actors of the six sites, and who follows whom. */
export async function seedFederation(federation: SeededFederation): Promise<void> {
  await seedMembers(federation)
  if (federation.config && federation.config.environment !== 'production') await seedPasswords(federation)
  await seedSiteActors(federation)
  await seedFollows(federation)
}

/** Days of membership, the founders' the most. */
const memberFor: Readonly<Record<string, number>> = {
  ada: 1461,
  bram: 1461,
  chioma: 1390,
  dilys: 1102,
  emre: 874,
  fern: 731,
  goran: 402,
  hana: 58,
}

async function seedMembers(federation: FederationDomain): Promise<void> {
  for (const { id, actorId, handle, displayName, email, roles } of Object.values(cast.members)) {
    if (await User.query(federation.knex).findById(id)) continue
    const clock = daysBefore(federation.clock, memberFor[handle] ?? 0)
    const input = { id, actorId, handle, email, name: displayName, roles: [...roles] }
    needed(await createUser({ ...federation, clock, viewer: as(cast.members.ada) }, input))
  }
}

async function seedPasswords(federation: FederationDomain): Promise<void> {
  const passwords = createPasswords()
  for (const { id, handle } of Object.values(cast.members))
    needed(await giveFirstPassword({ ...federation, passwords }, { id, password: `${handle}-rose-ash-2026` }))
}

async function seedSiteActors(federation: FederationDomain): Promise<void> {
  for (const actor of siteActors) {
    if (await Actor.query(federation.knex).findById(actor.id)) continue
    needed(await createActor({ ...federation, viewer: as(cast.members.ada) }, actor))
  }
}

const { ada, bram, chioma, dilys, emre, fern, goran, hana } = cast.members
const { blog, market, events } = cast.siteActors

const follows: readonly [CastMember, readonly string[]][] = [
  [ada, [bram, chioma, dilys, emre, fern, goran, hana].map(({ actorId }) => actorId)],
  [bram, [emre.actorId, fern.actorId, ada.actorId, blog]],
  [chioma, [ada.actorId, fern.actorId, market]],
  [dilys, [bram.actorId, chioma.actorId, market, events]],
  [emre, [bram.actorId, ada.actorId]],
  [fern, [chioma.actorId, goran.actorId, blog, market]],
  [goran, [ada.actorId, hana.actorId, events, blog]],
  [hana, [ada.actorId, bram.actorId, goran.actorId, blog, market, events]],
]

async function seedFollows(federation: FederationDomain): Promise<void> {
  for (const [member, followed] of follows)
    for (const actorId of followed) needed(await follow({ ...federation, viewer: as(member) }, { actorId }))
}

const as = ({ id, handle, roles }: CastMember): Viewer => ({ userId: id, handle, roles })

const daysBefore = (clock: Clock, days: number): Clock =>
  fixedClock(new Date(clock.now().getTime() - days * 86_400_000))

/** A seed that its own verbs refuse is a bug of the seed. */
function needed(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`The seeds of federation were refused: ${JSON.stringify(outcome.errors)}`)
}
