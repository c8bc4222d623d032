import { z } from 'zod'
import { byField } from '../byField.ts'
import { mailLinkAction, refusedLink } from '../mailLinkAction.ts'

export const confirm = mailLinkAction('changeEmail', z.object({}), async (_, { token, visit, services }) => {
  const outcome = await services.interaction.confirmEmailChange({ token, from: visit.origin })
  if (outcome.kind === 'invalid') return byField(outcome.errors)
  if (outcome.kind === 'refused') return refusedLink(outcome, visit)
  return { kind: 'done', location: '/sign-in/change-email?done=1', flash: null }
})
