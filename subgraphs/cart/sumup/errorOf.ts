import { z } from 'zod'
import type { AnsweredError } from './sdk.ts'

/** What an error says, whichever of the three shapes it has: ours to log and to decide by, never to show. */
export interface SaidError {
  readonly status: number
  /** `DUPLICATED_CHECKOUT` say; null where there is none. */
  readonly code: string | null
  readonly text: string
}

const own = z.object({ error_code: z.string().nullish(), message: z.string().nullish() })
const older = z.object({ error_code: z.string().nullish(), error_message: z.string() })
const document = z.object({ title: z.string().nullish(), detail: z.string().nullish() })

/** Reads an answer that says no: the API's own shape or a list of it, the older one, or a problem document (RFC 9457). */
export function errorOf(error: AnsweredError): SaidError {
  const { status } = error
  const body: unknown = Array.isArray(error.error) ? error.error[0] : error.error
  const asOlder = older.safeParse(body)
  if (asOlder.success)
    return { status, code: asOlder.data.error_code ?? null, text: asOlder.data.error_message }
  const asOwn = own.safeParse(body)
  if (asOwn.success && (asOwn.data.error_code || asOwn.data.message))
    return { status, code: asOwn.data.error_code ?? null, text: asOwn.data.message ?? '' }
  const asDocument = document.safeParse(body)
  if (asDocument.success)
    return { status, code: null, text: asDocument.data.detail ?? asDocument.data.title ?? '' }
  return { status, code: null, text: typeof body === 'string' ? body.slice(0, 200) : '' }
}
