import type { ZodType } from 'zod'
import { invalid } from './ApiRefusal.ts'

/**
 * Reads a body as the API does: every fault with the name of its field, `MISSING` for what is not there.
 *
 * @throws ApiRefusal 400
 */
export function readBody<T>(shape: ZodType<T>, body: unknown): T {
  const read = shape.safeParse(body)
  if (read.success) return read.data
  throw invalid(
    read.error.issues.map(({ path, message }) => {
      const param = path.map(String).join('.')
      const isMissing = valueAt(body, path) === undefined
      return {
        param,
        code: isMissing ? 'MISSING' : 'INVALID',
        message: `Validation error: ${param} ${message}`,
      }
    }),
  )
}

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    body,
  )
