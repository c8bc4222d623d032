import type { Role } from '@rose-ash/domain/viewer.ts'
import type { CastMember } from '../../../seeds/cast.ts'
import type { World } from '../../world/World.ts'

/**
 * Who asks, in the order of the columns of the matrix. Whoever runs a shop, hosts a calendar or wrote a post has no role for it
 * beyond that of a member (an author, for posts): it is theirs. `self` is the member whom a request is about. Whoever checks
 * tickets in has no verbs yet, and no column.
 */
export const personaNames = [
  'stranger',
  'member',
  'self',
  'author',
  'writer',
  'editor',
  'keeper',
  'otherKeeper',
  'host',
  'otherHost',
  'moderator',
  'admin',
] as const

export type PersonaName = (typeof personaNames)[number]

/** A stranger is nobody. */
export type Personas = Readonly<Record<Exclude<PersonaName, 'stranger'>, CastMember>>

const rolesOf: Readonly<Partial<Record<PersonaName, Role>>> = {
  author: 'author',
  writer: 'author',
  editor: 'editor',
  moderator: 'moderator',
  admin: 'admin',
}

/** Takes a new member in for each column, so that nobody has more than the column says. */
export async function createPersonas(world: World): Promise<Personas> {
  const made = personaNames
    .filter((name) => name !== 'stranger')
    .map(async (name) => [name, await join(world, name)] as const)
  return Object.fromEntries(await Promise.all(made)) as Personas
}

async function join(world: World, name: PersonaName): Promise<CastMember> {
  const role = rolesOf[name]
  const roles: readonly Role[] = role ? ['member', role] : ['member']
  const handle = `as_${name.toLowerCase()}`
  const email = `${handle}@rose-ash.example`
  const { data, errors } = await world.ask(
    `mutation ($input: CreateUserInput!) {
       createUser(input: $input) { user { id actor { id } } userErrors { message } } }`,
    {
      as: world.members.ada,
      variables: { input: { handle, email, name: handle, roles: roles.map((each) => each.toUpperCase()) } },
    },
  )
  const user = Object(data?.createUser).user
  if (!user) throw new Error(JSON.stringify({ data, errors }))
  return { id: user.id, actorId: user.actor.id, handle, email, displayName: handle, roles }
}
