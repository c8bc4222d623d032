import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { siteNames } from '@rose-ash/config'
import { roomFolder } from '@rose-ash/web/page/createLibrary.ts'
import { fragmentTypes } from '@rose-ash/web/page/fragments/fragmentTypes.ts'
import { composeDocuments } from '@rose-ash/web/page/graphql/composeDocuments.ts'
import { loadOperations } from '@rose-ash/web/page/graphql/loadOperations.ts'
import type { Operation } from '@rose-ash/web/page/graphql/Operation.ts'
import { readDocuments } from '@rose-ash/web/page/graphql/readDocuments.ts'
import { type Variables, variablesFrom } from '@rose-ash/web/page/graphql/variablesFrom.ts'
import { openOperation } from '@rose-ash/web/page/guest/admitGuest.ts'
import { Redirect } from '@rose-ash/web/page/Route.ts'
import { mergeOperation } from '@rose-ash/web/page/session/mergeCart.ts'
import { stranger } from '@rose-ash/web/page/Visit.ts'
import { doorsOf } from '@rose-ash/web/sites.ts'
import { siteTables } from '@rose-ash/web/siteTables.ts'
import { type GraphQLInputType, typeFromAST } from 'graphql'
import { apiSchema } from '../world/apiSchema.ts'
import { askByTheBook } from '../world/askByTheBook.ts'
import { isLinked } from '../world/isLinked.ts'
import { type Address, oneAddressOfEachPage } from '../world/oneAddressOfEachPage.ts'
import { sampleOf } from '../world/sampleOf.ts'
import { buy, putIntoCart } from '../world/shopping.ts'
import { useWorld } from '../world/useWorld.ts'
import { visitAs } from '../world/visitAs.ts'

const { documents, mistakes } = composeDocuments(readDocuments([roomFolder]), apiSchema)
const operations = loadOperations(documents, apiSchema)
const fragments = Object.entries(fragmentTypes).map(
  ([type, { site, parameters }]) => [`${site}/fragments/${type}/fragment`, parameters] as const,
)
const sitemaps = siteTables.flatMap(({ sitemap = [] }) => sitemap.map(({ operation }) => operation))
const publications = new Map(
  siteTables.flatMap(({ publications = [] }) => publications.map((each) => [each.operation, each] as const)),
)
const downloads = siteTables.flatMap(({ downloads = [] }) =>
  downloads.flatMap(({ operations }) => operations),
)
const actions = siteTables.flatMap(({ routes }) =>
  routes.flatMap((route) => Object.values(route.actions ?? {}).flatMap((action) => action.operations)),
)
const pages = siteTables.flatMap(({ name, routes }) => routes.map(({ page }) => `${name}/${page}/page`))

const world = useWorld()
let addresses: readonly Address[] = []
/** Pages that only somebody who is signed in may see. */
let personal: ReadonlySet<string>
let book: Awaited<ReturnType<typeof askByTheBook>>
beforeAll(async () => {
  const { ada } = world.members
  const { variantId } = world.products.oatMilk
  await buy(world, ada, variantId)
  await putIntoCart(world, ada, variantId)
  addresses = await oneAddressOfEachPage({
    config: world.config,
    visit: await visitAs(world, ada),
  })
  const closed = await Promise.all(
    addresses.map(async (each) =>
      (await world.visit(each.site, each.path)).status === 303 ? [pageOf(each)] : [],
    ),
  )
  personal = new Set([...closed.flat(), ...downloads])
  book = await askByTheBook(world)
}, 120_000)
afterAll(() => book?.stop())

test('every operation of the web tier fits the graph', () => {
  expect([...mistakes.values()].flat()).toEqual([])
  expect(operations.size).toBeGreaterThan(siteNames.length)
})

test('every operation is of a page, a fragment, a sitemap, a publication, a download, a form, a sign-in or a key', () => {
  const used = new Set([
    ...pages,
    ...fragments.map(([name]) => name),
    ...sitemaps,
    ...publications.keys(),
    ...downloads,
    ...actions,
    mergeOperation,
    openOperation,
  ])
  expect([...operations.keys()].filter((name) => !used.has(name))).toEqual([])
})

test('a link leads to every page in the tables but the steps of a sign-in, for whoever may see it', () => {
  const found = new Set(addresses.map(pageOf))
  expect(pages.filter((page) => isLinked(page) && !found.has(page))).toEqual([])
})

describe.each([...operations])('%s', (name, operation) => {
  if (operation.kind === 'mutation') {
    test('is answered, within the limits for everybody', async () => {
      const result = await world.ask(operation.document, { variables: samplesFor(operation) })
      for (const { extensions } of result.errors ?? [])
        expect(extensions).toMatchObject({ code: expect.stringMatching(/^(UNAUTHENTICATED|MALFORMED)$/) })
      expect(result.errors?.filter(({ extensions }) => extensions?.limit)).not.toEqual([expect.anything()])
    })
  } else {
    test('is answered as graphql-js would, without an error, within the limits for everybody, to whoever may see it', async () => {
      const all = variablesFor(name, operation)
      expect(all.length).toBeGreaterThan(0)
      for (const variables of all) {
        const { ada, hana } = world.members
        for (const as of personal.has(name) ? [ada] : [undefined, hana]) {
          const { data, errors } = await world.ask(operation.document, { variables, ...(as && { as }) })
          expect(errors).toBeUndefined()
          expect(data).not.toBeNull()
          expect(await book.ask(operation.document, { variables, ...(as && { as }) })).toEqual({ data })
        }
      }
    })
  }
})

/** In the place of what no link leads to. */
const notThere = {
  shop: 'wildfield-growers',
  id: '0190a000-ffff-7000-8000-00000000dead',
  cycle: '0190a000-ffff-7000-8000-00000000dead',
}

const pageOf = ({ site, route }: Address): string => `${site}/${route.page}/page`

function variablesFor(name: string, operation: Operation): readonly Variables[] {
  const fill = (params: Readonly<Record<string, string>>, query = new URLSearchParams()) =>
    variablesFrom(operation.variables, params, query, new Date())
  const fragment = fragments.find(([each]) => each === name)
  if (fragment) {
    const [, parameters] = fragment
    return siteNames.map((site) =>
      fill(Object.fromEntries(parameters.map((each) => [each, site.toUpperCase()]))),
    )
  }
  if (sitemaps.includes(name)) return [{ after: null }]
  if (name === openOperation) return [fill({ code: 'ZZZZZZZZ' })]
  if (downloads.includes(name)) return [fill({ shop: world.shops.bakehouse.slug })]
  const published = publications.get(name)
  if (published) return [published.variables(new URLSearchParams({ text: 'oat' })) ?? {}]
  if (actions.includes(name)) return [fill({ ...notThere, search: 'oat' })]
  if (!isLinked(name)) return [fill(notThere)]
  return addresses
    .filter((address) => pageOf(address) === name)
    .map((address) => {
      const query = new URL(address.path, 'http://site').searchParams
      return { ...fill(address.params, query), ...decided(address, query) }
    })
}

/** What the page itself adds. */
function decided({ site, route, path, params }: Address, query: URLSearchParams): Variables {
  const door = doorsOf(world.config).find(({ name }) => name === site)
  if (door === undefined) throw new Error(`There is no site ${site}.`)
  const made = route.logic?.before?.({
    site: door,
    path,
    params,
    query,
    visitor: stranger,
    origin: { address: '127.0.0.1', userAgent: null },
    cookies: () => null,
    requestId: 'test',
    signal: new AbortController().signal,
    now: new Date(),
  })
  return made === undefined || made instanceof Redirect ? {} : made
}

const samplesFor = ({ variables }: Operation): Variables =>
  Object.fromEntries(
    variables.map(({ variable, type }) => [
      variable.name.value,
      sampleOf(typeFromAST(apiSchema, type) as GraphQLInputType),
    ]),
  )
