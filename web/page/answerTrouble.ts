import { finishPage } from './finishPage.ts'
import { layoutFragmentsOf } from './fragments/fragmentTypes.ts'
import { gatherPieces } from './fragments/gatherPieces.ts'
import type { Reply } from './http/Reply.ts'
import { pageProps } from './pageProps.ts'
import { plainTrouble } from './plainTrouble.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import type { Visit } from './Visit.ts'

export type Trouble = 400 | 403 | 404 | 405 | 413 | 415 | 500 | 503

/**
 * The error page in the look of its site: `web/<site>/trouble/page.sx` where a site has one of its own, else the
 * house's. When even that fails, a page without any template says the same.
 */
export async function answerTrouble(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  status: Trouble,
  detail: string | null = null,
): Promise<Reply> {
  const own = `${visit.site.name}/trouble/page`
  const name = context.library.hasTemplate(own) ? own : 'design/trouble/page'
  try {
    const pieces = await gatherPieces(context, visit, layoutFragmentsOf(visit.site.name))
    const props = {
      ...pageProps(context, visit, {
        status,
        failed: null,
        isPartial: false,
        fragments: pieces.html,
        known: [],
        isPersonal: true,
      }),
      status,
      detail,
      requestId: visit.requestId,
    }
    const html = context.library.render(name, '~page', props)
    const reply = await finishPage(context, request, visit, { status, page: context.holes.pierce(html) }, {})
    return status === 503 ? { ...reply, headers: { ...reply.headers, 'retry-after': '10' } } : reply
  } catch (error) {
    context.logger.error({ err: error }, 'the error page failed')
    return plainTrouble(status, visit.requestId, context.security(), detail)
  }
}
