import type { MediaDescription, MediaPort, PortClient } from '@rose-ash/contracts'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { addPicture } from '../../domain/picture/addPicture.ts'
import { replacePicture } from '../../domain/picture/replacePicture.ts'
import { Picture } from '../../models/Picture.ts'
import { Product } from '../../models/Product.ts'
import { ScrapePicture } from '../../models/ScrapePicture.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import { cut } from '../applying/cut.ts'
import type { Fetched, Fetcher } from '../fetching/createFetcher.ts'
import { FetchRefusal } from '../fetching/FetchRefusal.ts'
import { retryAfterOf } from '../fetching/retryAfterOf.ts'
import type { Around } from './Around.ts'
import { HostWaits } from './HostWaits.ts'
import { leaveHost, notePicture, refusePicture, tryPictureLater } from './notePicture.ts'
import { openHosts } from './openHosts.ts'
import { ownerOf } from './ownerOf.ts'
import { picturesToAsk } from './picturesToAsk.ts'
import { withHostLock } from './withHostLock.ts'

const minute = 60_000
const hour = 60 * minute

/** A picture to ask for, and the product that is to show it. */
interface Wanted extends ScrapePicture {
  readonly productId: string
}

interface Bringing {
  /** Acts for whoever runs the shop. */
  readonly market: MarketDomain
  readonly media: PortClient<MediaPort>
  readonly source: ScrapeSource
  readonly hosts: Fetcher
  readonly signal: AbortSignal
}

/** Whoever keeps pictures here takes no more for now. */
class MediaWaits extends Error {
  override readonly name = 'MediaWaits'
}

/**
 * Asks for the pictures of a source: brings those that are wanted, and looks whether those that are here have changed. What
 * cannot be had is noted and left; one that might come another time stays wanted. A kill in between leaves the rest as it was,
 * and what was kept already is kept once.
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
  if (!source?.shop || !source.enabled || (source.isSandbox && !around.allowsSandbox)) return null
  const begun = clock.now()
  if (source.notBefore && source.notBefore > begun) return source.notBefore
  const market = { ...around.market, viewer: ownerOf(source.shop) }
  const end = await withHostLock(knex, new URL(source.baseUrl).host, async (lockHost) => {
    const hosts = openHosts(around, source, lockHost)
    try {
      const bringing = { market, media, source, hosts, signal }
      for (let next = await nextWanted(bringing, begun); next; next = await nextWanted(bringing, begun))
        await bring(bringing, next)
      return await whenHostsAreFree(bringing)
    } catch (error) {
      if (error instanceof MediaWaits) return new Date(clock.now().getTime() + hour)
      throw error
    } finally {
      await hosts.close()
    }
  })
  return end === 'busy' ? new Date(begun.getTime() + minute) : end
}

async function nextWanted({ market, source, signal }: Bringing, begun: Date): Promise<Wanted | undefined> {
  signal.throwIfAborted()
  const next = await picturesToAsk(market.knex, source.id, begun)
    .orderBy(['picture.itemId', 'picture.rank'])
    .select('picture.*', 'item.productId')
    .first()
  return next as Wanted | undefined
}

async function whenHostsAreFree({ market, source }: Bringing): Promise<Date | null> {
  const { rows } = await market.knex.raw<{ rows: { at: Date | null }[] }>(
    `select min(picture.not_before) as at
     from market.scrape_pictures as picture join market.scrape_items as item on item.id = picture.item_id
     where item.source_id = ? and picture.state = 'wanted' and picture.not_before > ?`,
    [source.id, market.clock.now()],
  )
  return rows[0]?.at ?? null
}

async function bring(bringing: Bringing, wanted: Wanted): Promise<void> {
  const { market } = bringing
  if (await hasOwn(market, wanted.productId)) return leaveToShop(market, wanted)
  const file = await fetchPicture(bringing, wanted)
  if (file === null) return
  const seen = { etag: file.etag, lastModified: file.lastModified, bodySha256: file.sha256, problem: null }
  if (file.status === 304) return notePicture(market, wanted, { problem: null })
  if (file.sha256 === wanted.bodySha256) return notePicture(market, wanted, seen)
  const { title } = await Product.query(market.knex).findById(wanted.productId).throwIfNotFound()
  const alt = cut(title, 200)
  const content = Buffer.from(file.body).toString('base64')
  const outcome = await bringing.media.keep({ ownerUserId: market.viewer.userId ?? '', alt, content })
  if (outcome.kind === 'stored') return show(bringing, wanted, { ...outcome.media, alt }, seen)
  if (outcome.code === 'TOO_MANY' || outcome.code === 'BUSY') throw new MediaWaits(outcome.message)
  await refusePicture(market, wanted, outcome.message)
}

/** People have chosen pictures here: theirs stay alone. */
const hasOwn = async ({ knex }: MarketDomain, productId: string): Promise<boolean> =>
  (await Picture.query(knex)
    .where({ productId })
    .whereNotIn('id', ScrapePicture.query(knex).whereNotNull('pictureId').select('pictureId'))
    .first()) !== undefined

const leaveToShop = (market: MarketDomain, wanted: Wanted): Promise<void> =>
  notePicture(market, wanted, { problem: null, ...(wanted.state === 'wanted' && { state: 'refused' }) })

/** Null when there is nothing to keep, which is noted. */
async function fetchPicture(
  { hosts, market, source, signal }: Bringing,
  wanted: Wanted,
): Promise<Fetched | null> {
  try {
    const fetched = await hosts.fetch(wanted.url, wanted, signal)
    const { status } = fetched
    if ((status >= 200 && status < 300) || (status === 304 && wanted.state === 'brought')) return fetched
    refuseToGoOn(fetched, market)
    await (status < 500 ? refusePicture : tryPictureLater)(market, wanted, `It answered ${status}.`)
  } catch (error) {
    if (error instanceof HostWaits) await leaveHost(market, source, wanted, error)
    else if (!(error instanceof FetchRefusal)) throw error
    else {
      const mayCome = error.problem === 'too_slow' || error.problem === 'unreachable'
      await (mayCome ? tryPictureLater : refusePicture)(market, wanted, error.message)
    }
  }
  return null
}

/** @throws HostWaits for 429, and for 503 with a date */
function refuseToGoOn({ status, retryAfter, url }: Fetched, { clock }: MarketDomain): void {
  const now = clock.now()
  const told = retryAfterOf(retryAfter, now)
  if (status !== 429 && !(status === 503 && told)) return
  const soonest = now.getTime() + minute
  const until = new Date(Math.max(soonest, told?.getTime() ?? now.getTime() + hour))
  throw new HostWaits(`${url} answered ${status}: come back later.`, until, false)
}

/** One transaction: the product shows it, and it is not wanted any more. */
const show = (
  { market, media }: Bringing,
  wanted: Wanted,
  stored: MediaDescription,
  seen: Partial<ScrapePicture>,
): Promise<void> =>
  market.knex.transaction(async (trx) => {
    const inside = { ...market, knex: trx }
    const { itemId, url, productId, state, pictureId } = wanted
    const still = await ScrapePicture.query(trx).findOne({ itemId, url, state, pictureId }).forUpdate()
    const product = await Product.query(trx).findById(productId).forUpdate()
    if (!still || !product) return
    if (await hasOwn(inside, productId)) return leaveToShop(inside, wanted)
    const shown =
      pictureId === null
        ? await addPicture(inside, media, {
            shopId: product.shopId,
            productId,
            mediaId: stored.id,
            alt: stored.alt,
          })
        : await replaceBy(inside, pictureId, stored)
    if (!shown.ok) return refusePicture(inside, wanted, shown.errors[0]?.message ?? 'It was refused.')
    await notePicture(inside, wanted, { ...seen, state: 'brought', pictureId: shown.value.id })
  })

/** What people say of it here stays. */
async function replaceBy(market: MarketDomain, id: string, stored: MediaDescription) {
  const { version } = await Picture.query(market.knex).findById(id).throwIfNotFound()
  const { id: mediaId, path, width, height, widths } = stored
  return replacePicture(market, { id, version, mediaId, path, width, height, widths })
}
