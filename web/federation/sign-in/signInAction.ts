import type { z } from 'zod'
import type { Action, ActionResult } from '../../page/forms/Action.ts'
import { readFields } from '../../page/forms/readFields.ts'
import type { Services } from '../../page/Services.ts'
import type { Visit } from '../../page/Visit.ts'
import { beginAgain } from './beginAgain.ts'
import { heldInteraction } from './heldInteraction.ts'

/** A sign-in under way, and who asks. */
export interface Step {
  readonly uid: string
  readonly visit: Visit
  readonly interaction: Services['interaction']
}

/** A form on the way through a sign-in, for the browser that began it. */
export const signInAction = <Input>(
  schema: z.ZodType<Input>,
  perform: (input: Input, step: Step) => Promise<ActionResult>,
): Action => ({
  operations: [],
  async perform(fields, visit, _ask, { interaction }) {
    const uid = heldInteraction(visit)
    if (uid === null) return { kind: 'done', location: beginAgain(visit), flash: null }
    const read = readFields(schema, fields)
    return 'errors' in read ? { kind: 'invalid', ...read } : perform(read.input, { uid, visit, interaction })
  },
})
