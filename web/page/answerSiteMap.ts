import { etagOf } from './http/encode.ts'
import type { Reply } from './http/Reply.ts'
import { mostEntries, robots, siteMap } from './http/siteMap.ts'
import type { PageContext } from './PageContext.ts'
import type { SitemapEntry } from './SiteTable.ts'
import { stranger, type Visit } from './Visit.ts'

const keptForMs = 3_600_000

/** `/sitemap.xml`: the site's fixed pages and whatever its sitemap operation lists, page by page. */
export async function answerSiteMap(context: PageContext, visit: Visit): Promise<Reply> {
  const key = `sitemap ${visit.site.name}`
  const { value } = await context.recall(key, { ttlMs: keptForMs, staleMs: keptForMs }, async () => {
    const { entries, isComplete } = await gather(context, visit)
    return {
      value: siteMap(visit.site.publicUrl, entries),
      tags: new Set<string>(),
      isWorthKeeping: isComplete,
    }
  })
  return plain('application/xml; charset=utf-8', value)
}

export function answerRobots(context: PageContext, visit: Visit): Reply {
  const personal = (context.tables.get(visit.site.name)?.routes ?? [])
    .filter(({ personal, path }) => personal === true && !path.includes(':') && path !== '/')
    .map(({ path }) => path)
  return plain('text/plain; charset=utf-8', robots(visit.site.publicUrl, personal))
}

async function gather(
  context: PageContext,
  visit: Visit,
): Promise<{ entries: readonly SitemapEntry[]; isComplete: boolean }> {
  const table = context.tables.get(visit.site.name)
  const entries: SitemapEntry[] = (table?.routes ?? [])
    .filter(({ path, personal }) => !path.includes(':') && personal !== true)
    .map(({ path }) => ({ path }))
  if (table?.sitemap === undefined) return { entries, isComplete: true }

  let after: string | null = null
  do {
    const answer = await context.ask({
      operation: context.library.operation(table.sitemap.operation),
      variables: { after },
      visitor: stranger,
      requestId: visit.requestId,
      signal: visit.signal,
    })
    if (answer.data === null) return { entries, isComplete: false }
    const more = table.sitemap.entries(answer.data)
    entries.push(...more.entries)
    after = more.after
  } while (after !== null && entries.length < mostEntries)
  return { entries, isComplete: true }
}

const plain = (type: string, body: string): Reply => ({
  status: 200,
  headers: {
    'content-type': type,
    'cache-control': 'public, max-age=3600',
    'x-content-type-options': 'nosniff',
  },
  cookies: [],
  body,
  etag: etagOf(body),
})
