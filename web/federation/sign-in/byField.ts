import type { ActionResult } from '../../page/forms/Action.ts'

/** What federation wants mended, as the form shows it. */
export function byField(errors: readonly { field: string; message: string }[]): ActionResult {
  const messages: Record<string, string[]> = {}
  for (const { field, message } of errors) messages[field] = [...(messages[field] ?? []), message]
  return { kind: 'invalid', errors: messages }
}
