import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Misbehaviour } from './Misbehaviour.ts'
import { misbehave } from './misbehave.ts'
import { pictureOf } from './pictureOf.ts'
import type { SiteProduct } from './SiteProduct.ts'
import { sitePages } from './sitePages.ts'

export interface SiteRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** What it was answered. */
  readonly status: number
  readonly at: Date
}

/** A producer's shop on the web, over which the test has power. */
export interface ShopSite {
  /** `http://127.0.0.1:port` */
  readonly url: string
  readonly requests: readonly SiteRequest[]
  readonly products: readonly SiteProduct[]
  /** Changes what the shop sells. */
  sell(products: readonly SiteProduct[]): void
  change(sku: string, changes: Partial<SiteProduct>): void
  /** Shows another picture at the same address. */
  repaint(path: string): void
  /** The whole of robots.txt; null answers 404. */
  robots(text: string | null): void
  /** Lets a page misbehave until it is told otherwise (null), or that many times. */
  misbehave(path: string, how: Misbehaviour | null, times?: number): void
  forgetRequests(): void
  close(): Promise<void>
}

/** Pages changed last on this day, and then a second later with each change: two changes in one second would look like one. */
const begun = Date.parse('2026-11-03T08:00:00Z')

interface ShopSiteOptions {
  /** Any free one unless told. */
  readonly port?: number
  /** The origin where its pictures lie, as many shops have it: another of these, which sells nothing. Its own unless told. */
  readonly picturesAt?: string
}

/**
 * An HTTP server on a port of 127.0.0.1 with a front page, shelves, lists and a page for each product, in the markup that
 * shops use, and a picture for every address below `/pictures/`. Answers `If-None-Match` (pictures and half of its pages have an
 * ETag) and `If-Modified-Since` (the others).
 */
export async function shopSite(
  initial: readonly SiteProduct[],
  { port = 0, picturesAt }: ShopSiteOptions = {},
): Promise<ShopSite> {
  let products = [...initial]
  let rules: string | null = 'User-agent: *\nDisallow: /basket\n'
  let pages = new Map<string, string>()
  const changed = new Map<string, number>()
  const looks = new Map<string, number>()
  const troubles = new Map<string, { how: Misbehaviour; left: number }>()
  let requests: SiteRequest[] = []
  let changes = 0

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://shop')
    const path = pathname + search
    response.on('close', () =>
      requests.push({ path, headers: request.headers, status: response.statusCode, at: new Date() }),
    )
    const trouble = troubles.get(path)
    if (trouble && trouble.left > 0) {
      trouble.left--
      misbehave(trouble.how, path, response)
    } else if (path === '/robots.txt') answerRobots(response)
    else if (pathname.startsWith('/pictures/')) answerPicture(pathname, request, response)
    else answerPage(pathname, request, response)
  })

  const answerRobots = (response: ServerResponse) => {
    response.writeHead(rules === null ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(rules ?? 'Not here')
  }
  const answerPicture = (path: string, request: IncomingMessage, response: ServerResponse) => {
    const look = looks.get(path) ?? 0
    const etag = `"${look}"`
    const isKnown = request.headers['if-none-match'] === etag
    response.writeHead(isKnown ? 304 : 200, { 'content-type': 'image/png', etag })
    response.end(isKnown ? undefined : pictureOf(path + (look || '')))
  }
  const answerPage = (path: string, request: IncomingMessage, response: ServerResponse) => {
    const page = pages.get(path)
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>')
      return
    }
    const etag = `"${createHash('sha256').update(page).digest('hex').slice(0, 16)}"`
    const since = new Date(begun + (changed.get(path) ?? 0) * 1000).toUTCString()
    const hasEtag = path.length % 2 === 0
    const isKnown = hasEtag
      ? request.headers['if-none-match'] === etag
      : request.headers['if-modified-since'] === since
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(hasEtag ? { etag } : { 'last-modified': since }),
    })
    response.end(isKnown ? undefined : page)
  }
  const render = () => {
    const before = pages
    pages = sitePages(products, url, picturesAt)
    changes++
    for (const [path, page] of pages)
      if (before.has(path) && before.get(path) !== page) changed.set(path, changes)
  }

  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  render()

  return {
    url,
    get requests() {
      return requests
    },
    get products() {
      return products
    },
    sell(others) {
      products = [...others]
      render()
    },
    change(sku, changes) {
      products = products.map((product) => (product.sku === sku ? { ...product, ...changes } : product))
      render()
    },
    repaint(path) {
      looks.set(path, (looks.get(path) ?? 0) + 1)
    },
    robots(text) {
      rules = text
    },
    misbehave(path, how, times = Number.POSITIVE_INFINITY) {
      if (how === null) troubles.delete(path)
      else troubles.set(path, { how, left: times })
    },
    forgetRequests() {
      requests = []
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => void server.close(resolve))
    },
  }
}
