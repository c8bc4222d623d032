import { type IdentifiedUser, IdentityPort, PortError, type Registry } from '@rose-ash/contracts'

/** What the port answers at once. */
const asked = 100

/** Asks federation how members are called; null for whoever is no member any more. Without an answer nobody is told. */
export async function namesOf(
  registry: Registry,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IdentifiedUser | null>> {
  const answers = new Map<string, IdentifiedUser | null>()
  const identity = registry.find(IdentityPort)
  try {
    for (let from = 0; from < ids.length; from += asked) {
      const some = ids.slice(from, from + asked)
      const { users } = await identity.usersByIds({ ids: some })
      for (const [index, id] of some.entries()) answers.set(id, users[index] ?? null)
    }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
  }
  return answers
}
