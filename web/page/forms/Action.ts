import type { PropValue } from '@rose-ash/vm'
import type { Answer } from '../Ask.ts'
import type { NewCookie } from '../http/cookies.ts'
import type { Services } from '../Services.ts'
import type { Visit } from '../Visit.ts'
import type { Files } from './Files.ts'
import type { Flash } from './flash.ts'

/** The fields of a submitted form, by name; a name that came several times has several values. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** Messages by the name of the field; those of no field stand under the empty name. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>

/** What came of a submission: somewhere to go (303), or the same page with messages (422). */
export type ActionResult =
  | {
      readonly kind: 'done'
      readonly location: string
      readonly flash: Flash | null
      /** Their values are remembered with the submission: what is secret in them is sealed. */
      readonly cookies?: readonly NewCookie[]
    }
  | {
      readonly kind: 'invalid'
      readonly errors: FieldErrors
      /** Too many tries: when one may try again (429). */
      readonly retryAfterSeconds?: number | null
      readonly isThrottled?: boolean
      /** Further arguments of the page, where the form itself has changed. */
      readonly props?: Readonly<Record<string, PropValue>>
    }
  /** Nothing was changed, and there is something to see: the same page again (200), with these further arguments. */
  | { readonly kind: 'shown'; readonly props: Readonly<Record<string, PropValue>> }
  | { readonly kind: 'refused'; readonly status: 403 | 404 | 503 }
  /** Only a member may do this, or one who has just signed in: the form waits while its sender does. */
  | { readonly kind: 'signIn'; readonly again: boolean }

/**
 * Asks with the visitor of the submission.
 *
 * @param orderKey of a guest's order that the visitor has just placed
 */
export type AskAs = (
  operation: string,
  variables: Record<string, unknown>,
  orderKey?: string,
) => Promise<Answer>

/** What happens when a form is sent. Most are made by `mutation`. */
export interface Action {
  /** Names of the operations that it asks; a name that does not exist stops the start. */
  readonly operations: readonly string[]
  /** It changes the visitor's cart, so this site and the cart's must agree first on whose cart it is. */
  readonly needsCart?: boolean
  /** It may lead to the page on which one pays. */
  readonly leadsToPayment?: boolean
  perform(fields: Fields, visit: Visit, ask: AskAs, services: Services, files?: Files): Promise<ActionResult>
}
