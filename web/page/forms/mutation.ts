import type { z } from 'zod'
import type { Answer } from '../Ask.ts'
import type { NewCookie } from '../http/cookies.ts'
import type { Services } from '../Services.ts'
import type { Visit } from '../Visit.ts'
import type { Action, ActionResult, FieldErrors } from './Action.ts'
import type { Flash } from './flash.ts'
import { readFields } from './readFields.ts'
import { refusalOf } from './refusalOf.ts'

interface UserErrorAnswer {
  readonly code?: string
  readonly message: string
  readonly path: readonly string[] | null
}

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors?: readonly UserErrorAnswer[] }

export interface Destination {
  readonly location: string
  readonly flash?: Flash
  readonly cookies?: readonly NewCookie[]
}

export interface MutationForm<Input> {
  /** Name of the operation, such as `market/product/addToCart`; its one root field returns a payload. */
  readonly operation: string
  /** Reads the fields. Every value is text; a message stands by its field. */
  readonly fields: z.ZodType<Input>
  readonly needsCart?: boolean
  variables(input: Input, visit: Visit): Record<string, unknown>
  /** Which field shows an error of the mutation, by the last name in the error's path, where they differ. */
  readonly fieldNames?: Readonly<Record<string, string>>
  /** Where to go when it worked, and what to say there. */
  done(payload: Payload, input: Input, visit: Visit, services: Services): Destination
}

/** A form that stands for one mutation: fields in, user errors by their fields, or somewhere to go. */
export function mutation<Input>(form: MutationForm<Input>): Action {
  return {
    operations: [form.operation],
    needsCart: form.needsCart ?? false,
    async perform(fields, visit, ask, services) {
      const read = readFields(form.fields, fields)
      if ('errors' in read) return { kind: 'invalid', ...read }
      const answer = await ask(form.operation, form.variables(read.input, visit))
      const payload = payloadOf(answer)
      if (payload === null) return refusalOf(answer)
      const errors = payload.userErrors ?? []
      if (errors.some(({ code }) => code === 'REAUTHENTICATION_REQUIRED'))
        return { kind: 'signIn', again: true }
      if (errors.length > 0) return { kind: 'invalid', errors: shown(errors, form.fieldNames ?? {}) }
      return arrive(form.done(payload, read.input, visit, services))
    },
  }
}

const arrive = ({ location, flash, cookies }: Destination): ActionResult => ({
  kind: 'done',
  location,
  flash: flash ?? null,
  ...(cookies && { cookies }),
})

function payloadOf(answer: Answer): Payload | null {
  const [payload] = Object.values(answer.data ?? {})
  return typeof payload === 'object' && payload !== null ? (payload as Payload) : null
}

function shown(errors: readonly UserErrorAnswer[], names: Readonly<Record<string, string>>): FieldErrors {
  const byName: Record<string, string[]> = {}
  for (const { path, message } of errors) {
    const last = path?.at(-1) ?? ''
    const name = names[last] ?? (last === 'input' ? '' : last)
    byName[name] = [...(byName[name] ?? []), message]
  }
  return byName
}
