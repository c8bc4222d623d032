import type { Download } from '../../../page/download/Download.ts'
import type { AskAs } from '../../../page/forms/Action.ts'
import { Redirect } from '../../../page/Route.ts'
import { loginPath } from '../../../page/session/loginPath.ts'

const operation = 'market/desk/sheet/exportProducts'

interface Part {
  readonly csv: string
  readonly endCursor: string | null
}

/** All products of a shop as a spreadsheet that can be taken in again. */
export const exportProducts: Download = {
  path: '/desk/:shop/products.csv',
  operations: [operation],
  async open({ visitor, params }, ask) {
    const shop = params.shop ?? ''
    if (visitor.session === null) return new Redirect(loginPath(`/desk/${shop}/sheet`), 303)
    const first = await partOf(ask, shop, null)
    if (first === 'missing') return { trouble: 404 }
    if (first === 'out of reach') return { trouble: 503 }
    return { name: `${shop}.csv`, type: 'text/csv; charset=utf-8', pieces: piecesFrom(ask, shop, first) }
  },
}

async function* piecesFrom(ask: AskAs, shop: string, first: Part): AsyncGenerator<string> {
  // The mark by which spreadsheets know UTF-8.
  yield `\uFEFF${first.csv}`
  for (let after = first.endCursor; after !== null; ) {
    const part = await partOf(ask, shop, after)
    if (typeof part === 'string') throw new Error(`the sheet of ${shop} breaks off`)
    yield part.csv
    after = part.endCursor
  }
}

async function partOf(
  ask: AskAs,
  shop: string,
  after: string | null,
): Promise<Part | 'missing' | 'out of reach'> {
  const { data, errors } = await ask(operation, { shop, after })
  const sheet = Object(data?.shop).productSheet as Part | null | undefined
  if (sheet) return sheet
  return errors.length > 0 ? 'out of reach' : 'missing'
}
