import type { z } from 'zod'
import type { Action, ActionResult } from '../../page/forms/Action.ts'
import { readFields } from '../../page/forms/readFields.ts'
import type { Services } from '../../page/Services.ts'
import type { Visit } from '../../page/Visit.ts'
import { type MailLink, mailLink, tokenOf } from './mailLink.ts'
import { type Refused, refusal } from './refusal.ts'

/** A link that works, and who holds it. */
export interface LinkInHand {
  readonly link: MailLink
  readonly token: string
  readonly visit: Visit
  readonly services: Services
}

/** Does what a link in a mail is for. */
export const mailLinkAction = <Input>(
  purpose: MailLink['purpose'],
  schema: z.ZodType<Input>,
  perform: (input: Input, hand: LinkInHand) => Promise<ActionResult>,
): Action => ({
  operations: [],
  async perform(fields, visit, _ask, services) {
    const read = readFields(schema, fields)
    if ('errors' in read) return { kind: 'invalid', ...read }
    const link = await mailLink(purpose, visit, services)
    if (link === null) return spent
    return perform(read.input, { link, token: tokenOf(visit), visit, services })
  },
})

/** The page of a link that works no more says so, and what to do. */
const spent: ActionResult = { kind: 'invalid', errors: { '': ['This link works no more.'] } }

/** A link that another click has used up in the meantime, or a reason to wait. */
export const refusedLink = (refused: Refused, visit: Visit): ActionResult =>
  refused.code === 'EXPIRED' ? spent : refusal(refused, visit)
