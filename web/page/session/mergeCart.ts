import { memberTag } from '../fragments/viewerClass.ts'
import type { SiteContext } from '../SiteContext.ts'
import type { MemberSession, Visit } from '../Visit.ts'

const deadlineMs = 2000

/** The operation that moves a cart; the name of its file. */
export const mergeOperation = 'cart/mergeCarts'

/**
 * Moves what is in the cart of a token into the cart of the member who has just signed in. Doing it twice does nothing
 * the second time, so whatever fails is simply done again.
 *
 * @returns whether the token has served
 */
export async function mergeCart(
  context: Pick<SiteContext, 'ask' | 'library' | 'cache' | 'logger'>,
  visit: Pick<Visit, 'requestId'>,
  session: MemberSession,
  cartToken: string,
): Promise<boolean> {
  const { data, errors } = await context.ask({
    operation: context.library.operation(mergeOperation),
    variables: { input: { fromToken: cartToken } },
    visitor: { cartToken: null, session },
    requestId: visit.requestId,
    signal: AbortSignal.timeout(deadlineMs),
  })
  if (data?.mergeCarts != null) {
    await context.cache.invalidate([memberTag(session)])
    return true
  }
  context.logger.warn({ errors }, 'a cart could not be merged')
  return false
}
