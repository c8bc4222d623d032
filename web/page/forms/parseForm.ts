import type { Fields } from './Action.ts'
import { type Files, noFiles } from './Files.ts'

/** A form as it was sent: what it is for, who vouches for it, and its fields. */
export interface Submitted {
  readonly action: string
  /** Tells several forms of one kind on one page apart, such as the lines of a cart. */
  readonly key: string
  readonly token: string
  /** One for each page that was rendered: a form sent twice carries the same. */
  readonly submission: string
  readonly fields: Fields
  readonly files: Files
}

/** Names that the core itself puts into every form. */
export const formFields = {
  action: '_action',
  key: '_key',
  token: '_token',
  submission: '_submission',
} as const

const own = new Set<string>(Object.values(formFields))

/** Reads `application/x-www-form-urlencoded`. */
export function parseForm(body: string): Submitted {
  const sent = new URLSearchParams(body)
  const fields = new Map<string, string[]>()
  for (const [name, value] of sent) {
    if (own.has(name)) continue
    // U+0000 is nothing that anybody typed, and PostgreSQL cannot keep it
    const text = value.replaceAll('\0', '').trim()
    fields.set(name, [...(fields.get(name) ?? []), text])
  }
  return {
    action: sent.get(formFields.action) ?? '',
    key: sent.get(formFields.key) ?? '',
    token: sent.get(formFields.token) ?? '',
    submission: sent.get(formFields.submission) ?? '',
    fields,
    files: noFiles,
  }
}
