import { z } from 'zod'

export const passkeyName = z
  .string()
  .trim()
  .min(1, 'Give the passkey a name, such as the device that it is on.')
  .max(80, 'A name has at most 80 characters.')
