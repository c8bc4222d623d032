import { answerTrouble } from './answerTrouble.ts'
import { etagOf } from './http/encode.ts'
import type { Reply } from './http/Reply.ts'
import { robots, siteMapIndex, siteMaps } from './http/siteMap.ts'
import type { PageContext } from './PageContext.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import type { SitemapEntry } from './SiteTable.ts'
import { stranger, type Visit } from './Visit.ts'

const keptForMs = 3_600_000

/**
 * `/sitemap.xml`: the site's fixed pages and whatever its lists hold, read page by page. What is too long for one file is in
 * `/sitemap-1.xml` and so on, and `/sitemap.xml` lists those.
 */
export async function answerSiteMap(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
): Promise<Reply> {
  const key = `sitemap ${visit.site.name}`
  const { value: maps } = await context.recall(key, { ttlMs: keptForMs, staleMs: keptForMs }, async () => {
    const { entries, isComplete } = await gather(context, visit)
    return {
      value: siteMaps(visit.site.publicUrl, entries),
      tags: new Set<string>(),
      isWorthKeeping: isComplete,
    }
  })
  const part = /-(\d+)\.xml$/.exec(visit.path)?.[1]
  if (part === undefined && maps.length > 1) return xml(siteMapIndex(visit.site.publicUrl, maps.length))
  const map = maps[part === undefined ? 0 : Number(part) - 1]
  return map === undefined ? answerTrouble(context, request, visit, 404) : xml(map)
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
  for (const source of table?.sitemap ?? [])
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const answer = await context.ask({
        operation: context.library.operation(source.operation),
        variables: { after },
        visitor: stranger,
        requestId: visit.requestId,
        signal: visit.signal,
      })
      if (answer.data === null) return { entries, isComplete: false }
      const listed = source.entries(answer.data)
      entries.push(...listed.entries)
      after = listed.after
    }
  return { entries, isComplete: true }
}

const xml = (body: string): Reply => plain('application/xml; charset=utf-8', body)

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
