import { roles } from '@rose-ash/domain'
import { z } from 'zod'
import { handleField } from '../handleField.ts'

const isTimezone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}

const isLocale = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** What a member may hold. Roles come out sorted, each once, and with the role that all members have. */
export const userFields = {
  handle: handleField,
  email: z
    .email('Give an e-mail address such as `ada@rose-ash.example`.')
    .max(254, 'An e-mail address has at most 254 characters.'),
  name: z.string().trim().min(1, 'Give the member a name.').max(80, 'A name has at most 80 characters.'),
  roles: z
    .array(z.enum(roles))
    .transform((wanted) => roles.filter((role) => role === 'member' || wanted.includes(role))),
  locale: z.string().refine(isLocale, 'Give a language tag such as `en-GB`.'),
  timezone: z.string().refine(isTimezone, 'Give a time zone such as `Europe/London`.'),
  status: z.enum(['active', 'pending', 'suspended']),
}
