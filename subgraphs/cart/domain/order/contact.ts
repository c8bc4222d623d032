import { z } from 'zod'

/** What a mail server could deliver to; whether it does, its letter tells. */
const email = z
  .string()
  .trim()
  .max(320, 'This address is too long.')
  .regex(
    /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/,
    'Enter an e-mail address, such as ada@example.org.',
  )

const phone = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null)
  .refine(
    (text) => text === null || /^[+\d][\d\s()./-]{2,39}$/.test(text),
    'Enter a phone number, such as 01632 960 001.',
  )

/** Who a buyer is, for those who write to them and hand things over. */
export const contact = {
  email,
  name: z.string().trim().min(1, 'Say whom to ask for.').max(120, 'Use at most 120 characters.'),
  phone,
}
