import type { Knex } from 'knex'

/** Whom a challenge was made for: an interaction, or a member who adds a passkey. */
export type ChallengePurpose = { readonly uid: string } | { readonly userId: string }

/**
 * The challenge that a response answers, if we set it for this purpose and it is not too old. It is gone afterwards, so a
 * response that somebody has seen is worth nothing.
 *
 * @param response as `navigator.credentials` gave it, through JSON
 */
export async function takeChallenge(
  knex: Knex,
  response: Readonly<Record<string, unknown>>,
  purpose: ChallengePurpose,
  now: Date,
): Promise<string | null> {
  const challenge = challengeIn(response)
  if (challenge === null) return null
  const [taken] = await knex<{ challenge: string; expiresAt: Date }>('federation.passkey_challenges')
    .where({ challenge, ...purpose })
    .delete()
    .returning('*')
  return taken && taken.expiresAt > now ? taken.challenge : null
}

function challengeIn({ response }: Readonly<Record<string, unknown>>): string | null {
  try {
    const { clientDataJSON } = response as { clientDataJSON: string }
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as {
      challenge: unknown
    }
    return typeof challenge === 'string' ? challenge : null
  } catch {
    return null
  }
}
