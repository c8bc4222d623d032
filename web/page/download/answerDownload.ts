import { Readable } from 'node:stream'
import { answerTrouble } from '../answerTrouble.ts'
import type { AskAs } from '../forms/Action.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import { Redirect } from '../Route.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import type { Download } from './Download.ts'

/** Answers with a file. */
export async function answerDownload(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  download: Download,
): Promise<Reply> {
  const ask: AskAs = (operation, variables) =>
    context.ask({
      operation: context.library.operation(operation),
      variables,
      visitor: visit.visitor,
      requestId: visit.requestId,
      signal: visit.signal,
    })
  const file = await download.open(visit, ask)
  if (file instanceof Redirect)
    return redirectTo(file.location, file.status, file.cookies.map(context.jar.put))
  if ('trouble' in file) return answerTrouble(context, request, visit, file.trouble)
  return {
    status: 200,
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
      ...context.security(visit.site),
    },
    cookies: [],
    body: request.method === 'HEAD' ? null : Readable.from(file.pieces),
    etag: null,
  }
}
