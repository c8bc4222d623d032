import { userFields } from '../../user/userFields.ts'

type Read = { readonly email: string } | { readonly problem: string }

/** An e-mail address as somebody typed it, in the one form in which it is compared. */
export function readEmail(text: string): Read {
  const parsed = userFields.email.safeParse(text.trim().toLowerCase())
  return parsed.success
    ? { email: parsed.data }
    : { problem: parsed.error.issues[0]?.message ?? 'Give an e-mail address.' }
}
