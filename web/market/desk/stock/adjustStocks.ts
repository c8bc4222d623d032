import type { Answer } from '../../../page/Ask.ts'
import type { Action, FieldErrors, Fields } from '../../../page/forms/Action.ts'
import { refusalOf } from '../../../page/forms/refusalOf.ts'

const operation = 'market/desk/stock/adjustStocks'

interface Change {
  readonly variantId: string
  readonly delta: number
}

/** What was counted, against what the page showed: a difference stays right when something is sold meanwhile. */
export const adjustStocks: Action = {
  operations: [operation],
  async perform(fields, visit, ask) {
    const { changes, errors } = changesIn(fields)
    if (Object.keys(errors).length > 0) return { kind: 'invalid', errors }
    if (changes.length === 0) return { kind: 'invalid', errors: { '': ['Nothing was changed.'] } }
    const [shopId, reason, note] = ['shopId', 'reason', 'note'].map((name) => fields.get(name)?.[0] ?? '')
    const answer = await ask(operation, { input: { shopId, reason, note, changes } })
    const said = userErrorsOf(answer)
    if (said === null) return refusalOf(answer)
    if (said.length > 0) return { kind: 'invalid', errors: byVariant(said, changes) }
    const what = changes.length === 1 ? 'one variant' : `${changes.length} variants`
    const place = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`
    return { kind: 'done', location: place, flash: { tone: 'good', text: `The stock of ${what} is saved.` } }
  },
}

function changesIn(fields: Fields): { changes: Change[]; errors: FieldErrors } {
  const changes: Change[] = []
  const errors: Record<string, string[]> = {}
  for (const [name, [seen = '']] of fields) {
    if (!name.startsWith('seen-')) continue
    const variantId = name.slice('seen-'.length)
    const field = `count-${variantId}`
    const counted = fields.get(field)?.[0] ?? ''
    if (!/^\d{1,7}$/.test(counted)) errors[field] = ['Write a whole number.']
    else if (counted !== seen) changes.push({ variantId, delta: Number(counted) - Number(seen) })
  }
  return { changes, errors }
}

interface Said {
  readonly message: string
  readonly path: readonly string[] | null
}

function userErrorsOf({ data }: Answer): readonly Said[] | null {
  const [payload] = Object.values(data ?? {})
  return payload === null || payload === undefined ? null : Object(payload).userErrors
}

/** `input.changes.3.delta` stands by the field of that variant. */
function byVariant(said: readonly Said[], changes: readonly Change[]): FieldErrors {
  const errors: Record<string, string[]> = {}
  for (const { message, path } of said) {
    const change = path?.[1] === 'changes' ? changes[Number(path[2])] : undefined
    const last = path?.at(-1)
    const field = change ? `count-${change.variantId}` : last === 'note' || last === 'reason' ? last : ''
    errors[field] = [...(errors[field] ?? []), message]
  }
  return errors
}
