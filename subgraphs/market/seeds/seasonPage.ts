import { cast } from '../../../seeds/cast.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { createMarketPage } from '../domain/marketPage/createMarketPage.ts'
import { showMarketPage } from '../domain/marketPage/showMarketPage.ts'
import { MarketPage } from '../models/MarketPage.ts'
import { accepted } from './accepted.ts'

const { products, shops, categories } = cast

/** A page that the editors have composed for the season. */
export async function seasonPage(market: MarketDomain): Promise<void> {
  const slug = 'a-winter-table'
  if (await MarketPage.query(market.knex).findOne({ slug })) return
  const page = accepted(
    await createMarketPage(market, {
      slug,
      title: 'A winter table',
      summary: 'What keeps, what warms, and what goes with it.',
      picture: 'snow',
      pictureAlt: 'Snow on the fields of the valley.',
      blocks: [
        {
          html: '<p>The fields are resting and the larders are full. This is what we put on the table while it is dark at five.</p>',
        },
        {
          title: 'Start with these',
          productIds: [
            products.sourdough.id,
            products.cheddar.id,
            products.appleJuice.id,
            products.oatMilk.id,
          ],
        },
        { categoryId: categories.preserves.id },
        { title: 'From the mill', shopId: shops.mill.id },
      ],
    }),
  )
  accepted(await showMarketPage(market, page, 'published'))
}
