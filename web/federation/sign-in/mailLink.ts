import type { InteractionPort, PortClient } from '@rose-ash/contracts'
import type { PageLogic } from '../../page/Route.ts'
import type { Services } from '../../page/Services.ts'
import type { Visit } from '../../page/Visit.ts'

export type MailLink = NonNullable<Awaited<ReturnType<PortClient<InteractionPort>['describeLink']>>['link']>

const tokenShape = /^[\w.~-]{20,128}$/

export const tokenOf = ({ query }: Pick<Visit, 'query'>): string => query.get('token') ?? ''

/** What the link is for, as long as it works and is for this. */
export async function mailLink(
  purpose: MailLink['purpose'],
  visit: Visit,
  { interaction }: Pick<Services, 'interaction'>,
): Promise<MailLink | null> {
  const token = tokenOf(visit)
  if (!tokenShape.test(token)) return null
  const { link } = await interaction.describeLink(
    { token },
    { requestId: visit.requestId, signal: visit.signal },
  )
  return link?.purpose === purpose ? link : null
}

/**
 * The page to which a link in a mail leads. Looking at it changes nothing, since programs that search mail for dangers
 * look at every link; what it is for happens when its form is sent.
 */
export const mailLinkPage = (
  purpose: MailLink['purpose'],
  parameters: readonly string[] = [],
): PageLogic => ({
  parameters: ['token', ...parameters],
  async load(visit, services) {
    const link = await mailLink(purpose, visit, services)
    const uid = link?.uid ?? null
    const pending = uid === null ? null : (await services.interaction.details({ uid })).interaction
    const client = pending && { name: pending.client.name, site: pending.client.site }
    return {
      props: { link: link && { handle: link.handle }, client },
      formOrigins: [
        ...services.doors.map(({ publicUrl }) => publicUrl),
        ...(pending ? [pending.client.redirectOrigin] : []),
      ],
    }
  },
})
