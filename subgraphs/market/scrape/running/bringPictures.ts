import type { MediaPort, PortClient } from '@rose-ash/contracts'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { addPicture } from '../../domain/picture/addPicture.ts'
import { Picture } from '../../models/Picture.ts'
import { Product } from '../../models/Product.ts'
import { ScrapePicture } from '../../models/ScrapePicture.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import { cut } from '../applying/cut.ts'
import { FetchRefusal } from '../fetching/FetchRefusal.ts'
import { retryAfterOf } from '../fetching/retryAfterOf.ts'
import type { Around } from './Around.ts'
import { type OpenSite, openSite } from './openSite.ts'
import { ownerOf } from './ownerOf.ts'
import { Stopped } from './Stopped.ts'
import { withHostLock } from './withHostLock.ts'

const hour = 3_600_000

/** After so many tries, a picture is not coming. */
const mostTries = 3

/** A picture that is wanted, and the product that is to show it. */
interface Wanted extends ScrapePicture {
  readonly productId: string
}

interface Bringing extends OpenSite {
  /** Acts for whoever runs the shop. */
  readonly market: MarketDomain
  readonly media: PortClient<MediaPort>
  readonly source: ScrapeSource
  readonly signal: AbortSignal
}

/**
 * Brings the pictures of a source that are wanted, each address once. What cannot be had is noted and left; one that might come
 * another time stays wanted. A kill in between leaves the rest wanted, and what was kept already is kept once.
 *
 * @returns when to go on with what is left; null when that is left to the next run
 */
export async function bringPictures(
  around: Around,
  media: PortClient<MediaPort>,
  sourceId: string,
  signal: AbortSignal,
): Promise<Date | null> {
  const { knex, clock } = around.market
  const source = await ScrapeSource.query(knex).findById(sourceId).withGraphFetched('shop')
  if (!source?.shop || !source.enabled) return null
  const begun = clock.now()
  if (source.notBefore && source.notBefore > begun) return source.notBefore
  const market = { ...around.market, viewer: ownerOf(source.shop) }
  const end = await withHostLock(knex, new URL(source.baseUrl).host, async () => {
    try {
      const site = await openSite(around, source, signal, { accept: 'image/*' })
      try {
        const bringing = { ...site, market, media, source, signal }
        for (let next = await nextWanted(bringing, begun); next; next = await nextWanted(bringing, begun))
          await bring(bringing, next)
      } finally {
        await site.fetcher.close()
      }
      return null
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      return error.notBefore
    }
  })
  return end === 'busy' ? new Date(begun.getTime() + hour / 60) : end
}

/** Each is tried once at a time. */
async function nextWanted({ market, source, signal }: Bringing, begun: Date): Promise<Wanted | undefined> {
  signal.throwIfAborted()
  const next = await ScrapePicture.query(market.knex)
    .alias('picture')
    .join('market.scrape_items as item', 'item.id', 'picture.itemId')
    .where({ 'item.sourceId': source.id, 'picture.state': 'wanted' })
    .whereNotNull('item.productId')
    .where((fresh) => fresh.whereNull('picture.triedAt').orWhere('picture.triedAt', '<', begun))
    .orderBy(['picture.itemId', 'picture.rank'])
    .select('picture.*', 'item.productId')
    .first()
  return next as Wanted | undefined
}

async function bring(bringing: Bringing, wanted: Wanted): Promise<void> {
  const { market, robots } = bringing
  if (await hasOwn(market, wanted.productId)) return refuse(market, wanted, 'The shop has chosen its own.')
  if (!robots.isAllowed(wanted.url)) return refuse(market, wanted, 'Its site asks us not to read it.')
  const file = await fetchPicture(bringing, wanted)
  if (file === null) return
  const { title } = await Product.query(market.knex).findById(wanted.productId).throwIfNotFound()
  const alt = cut(title, 200)
  const content = Buffer.from(file).toString('base64')
  const outcome = await bringing.media.keep({ ownerUserId: market.viewer.userId ?? '', alt, content })
  if (outcome.kind === 'stored') return show(bringing, wanted, outcome.media.id, alt)
  if (outcome.code === 'TOO_MANY' || outcome.code === 'BUSY')
    throw new Stopped('failed', outcome.message, new Date(market.clock.now().getTime() + hour))
  await refuse(market, wanted, outcome.message)
}

/** People have chosen pictures here: theirs stay alone. */
const hasOwn = async ({ knex }: MarketDomain, productId: string): Promise<boolean> =>
  (await Picture.query(knex)
    .where({ productId })
    .whereNotIn('id', ScrapePicture.query(knex).whereNotNull('pictureId').select('pictureId'))
    .first()) !== undefined

/** Null when it is not to be had, which is noted. */
async function fetchPicture(
  { fetcher, market, signal }: Bringing,
  wanted: Wanted,
): Promise<Uint8Array | null> {
  try {
    const { status, body, retryAfter } = await fetcher.fetch(wanted.url, undefined, signal)
    if (status >= 200 && status < 300) return body
    const now = market.clock.now()
    if (status === 429)
      throw new Stopped(
        'blocked',
        `${wanted.url} answered 429.`,
        retryAfterOf(retryAfter, now) ?? new Date(now.getTime() + hour),
      )
    await (status < 500 ? refuse : tryLater)(market, wanted, `It answered ${status}.`)
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    const mayCome = error.problem === 'too_slow' || error.problem === 'unreachable'
    await (mayCome ? tryLater : refuse)(market, wanted, error.message)
  }
  return null
}

/** One transaction: the product shows it, and it is not wanted any more. */
const show = ({ market, media }: Bringing, wanted: Wanted, mediaId: string, alt: string): Promise<void> =>
  market.knex.transaction(async (trx) => {
    const inside = { ...market, knex: trx }
    const { itemId, url, productId } = wanted
    const still = await ScrapePicture.query(trx).findOne({ itemId, url, state: 'wanted' }).forUpdate()
    const product = await Product.query(trx).findById(productId).forUpdate()
    if (!still || !product) return
    if (await hasOwn(inside, productId)) return refuse(inside, wanted, 'The shop has chosen its own.')
    const added = await addPicture(inside, media, { shopId: product.shopId, productId, mediaId, alt })
    if (!added.ok) return refuse(inside, wanted, added.errors[0]?.message ?? 'It was refused.')
    await note(inside, wanted, { state: 'brought', problem: null, pictureId: added.value.id })
  })

const refuse = (market: MarketDomain, wanted: Wanted, problem: string): Promise<void> =>
  note(market, wanted, { state: 'refused', problem: problem.slice(0, 500) })

const tryLater = (market: MarketDomain, wanted: Wanted, problem: string): Promise<void> =>
  wanted.tries + 1 >= mostTries
    ? refuse(market, wanted, problem)
    : note(market, wanted, { problem: problem.slice(0, 500) })

async function note(
  { knex, clock }: MarketDomain,
  { itemId, url, tries }: Wanted,
  outcome: Partial<ScrapePicture>,
): Promise<void> {
  await ScrapePicture.query(knex)
    .findById([itemId, url])
    .patch({ ...outcome, tries: tries + 1, triedAt: clock.now() })
}
