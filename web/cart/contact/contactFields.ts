import { z } from 'zod'

/** Whom to ask for, and where to write. */
export const contactFields = {
  name: z.string().min(1, 'Say whom to ask for.').max(100, 'At most 100 characters.'),
  email: z.email('Write an e-mail address, such as ada@example.org.'),
  phone: z.string().max(40, 'At most 40 characters.'),
}
