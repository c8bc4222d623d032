import { z } from 'zod'
import type { Answer } from '../page/Ask.ts'

const userErrors = z.array(
  z.object({
    code: z.string(),
    message: z.string(),
    path: z.array(z.string()).nullable(),
    sellerId: z.string().optional(),
    orderCode: z.string().optional(),
    orderKey: z.string().nullish(),
  }),
)
export type UserErrors = z.output<typeof userErrors>

/** The payload of the one mutation that was asked; null when the graph gave none. */
export function payloadOf<Shape extends z.ZodRawShape>(answer: Answer, shape: Shape) {
  const [payload] = Object.values(answer.data ?? {})
  return payload == null ? null : z.object({ userErrors, ...shape }).parse(payload)
}
