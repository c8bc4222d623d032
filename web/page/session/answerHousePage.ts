import type { PropValue } from '@rose-ash/vm'
import { finishPage } from '../finishPage.ts'
import { layoutFragmentsOf } from '../fragments/fragmentTypes.ts'
import { gatherPieces } from '../fragments/gatherPieces.ts'
import type { Reply } from '../http/Reply.ts'
import { pageProps } from '../pageProps.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'

/** A page of the house, `design/<name>/page.sx`, that every site has in its own look. */
export async function answerHousePage(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  page: {
    readonly name: string
    readonly status: number
    readonly props: Record<string, PropValue>
    readonly formOrigins?: readonly string[]
  },
): Promise<Reply> {
  const pieces = await gatherPieces(context, visit, layoutFragmentsOf(visit.site.name))
  const circumstances = {
    status: page.status,
    failed: null,
    isPartial: false,
    fragments: pieces.html,
    known: [],
    isPersonal: true,
  }
  const props = { ...pageProps(context, visit, circumstances), ...page.props }
  const html = context.library.render(`design/${page.name}/page`, '~page', props)
  const { formOrigins = [] } = page
  const stored = { status: page.status, page: context.holes.pierce(html), formOrigins }
  return finishPage(context, request, visit, stored, { confidential: true })
}
