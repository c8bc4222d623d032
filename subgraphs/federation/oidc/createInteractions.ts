import type { Clock } from '@rose-ash/domain'
import type { Interaction, InteractionResults, Provider } from 'oidc-provider'
import { z } from 'zod'
import type { Interactions, PendingInteraction } from './Interactions.ts'
import { siteOf } from './provider/clients.ts'
import type { ProviderSource } from './provider/createProviderSource.ts'

const paramsSchema = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  scope: z.string().default(''),
  login_hint: z.string().optional(),
})
const missingSchema = z.object({
  missingOIDCScope: z.array(z.string()).default([]),
  missingResourceScopes: z.record(z.string(), z.array(z.string())).default({}),
})

/** The interactions of oidc-provider, by their uid and not by the cookie of a request that it sees itself. */
export function createInteractions(options: { provider: ProviderSource; clock: Clock }): Interactions {
  const open = async (uid: string) => {
    const provider = await options.provider()
    const interaction = await provider.Interaction.find(uid)
    if (!interaction || !(await isSameSession(provider, interaction))) return null
    return { provider, interaction, params: paramsSchema.parse(interaction.params) }
  }

  const finish = async (interaction: Interaction, result: InteractionResults): Promise<string> => {
    interaction.result = result
    await interaction.persist()
    return interaction.returnTo
  }

  return {
    async find(uid) {
      const found = await open(uid)
      return found && describe(found)
    },
    async finishLogin(uid, { userId, methods, at, origin }) {
      const found = await open(uid)
      if (found?.interaction.prompt.name !== 'login') return null
      const login = {
        accountId: userId,
        remember: true,
        amr: [...methods],
        methods,
        ts: Math.floor(at.getTime() / 1000),
        origin,
      }
      return finish(found.interaction, { ...found.interaction.lastSubmission, login })
    },
    async finishConsent(uid) {
      const found = await open(uid)
      if (found?.interaction.prompt.name !== 'consent') return null
      const grantId = await grantWhatIsMissing(found)
      return finish(found.interaction, { ...found.interaction.lastSubmission, consent: { grantId } })
    },
    async abort(uid) {
      const found = await open(uid)
      if (!found) return null
      return finish(found.interaction, {
        error: 'access_denied',
        error_description: 'End-User aborted interaction',
      })
    },
  }
}

interface Open {
  readonly provider: Provider
  readonly interaction: Interaction
  readonly params: z.output<typeof paramsSchema>
}

/** Whoever has signed out, or as somebody else, since the question was put must not answer it. */
async function isSameSession(provider: Provider, { session }: Interaction): Promise<boolean> {
  if (session?.uid === undefined) return true
  const present = await provider.Session.findByUid(session.uid)
  return present !== undefined && present.accountId === session.accountId
}

async function describe({ provider, interaction, params }: Open): Promise<PendingInteraction | null> {
  const client = await provider.Client.find(params.client_id)
  const prompt = interaction.prompt.name
  if (!client || (prompt !== 'login' && prompt !== 'consent')) return null
  return {
    uid: interaction.uid,
    prompt,
    client: {
      id: client.clientId,
      name: client.clientName ?? client.clientId,
      site: siteOf(client.clientId),
      redirectOrigin: new URL(params.redirect_uri).origin,
    },
    loginHint: params.login_hint ?? null,
    scopes: params.scope.split(' ').filter(Boolean),
    memberId: interaction.session?.accountId ?? null,
  }
}

async function grantWhatIsMissing({ provider, interaction, params }: Open): Promise<string> {
  const { grantId, session, prompt } = interaction
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId)
  const grant = known ?? new provider.Grant({ clientId: params.client_id, accountId: session?.accountId })
  const { missingOIDCScope, missingResourceScopes } = missingSchema.parse(prompt.details)
  if (missingOIDCScope.length > 0) grant.addOIDCScope(missingOIDCScope.join(' '))
  for (const [resource, missing] of Object.entries(missingResourceScopes))
    grant.addResourceScope(resource, missing.join(' '))
  return grant.save()
}
