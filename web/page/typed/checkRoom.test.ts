import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { siteTables } from '../../siteTables.ts'
import { checkRoom, type Room } from './checkRoom.ts'

const schema = buildSchema(`
  scalar HTML
  type Query { product(slug: String!): Product  newest: [Product!]!  pieces: [Piece!]! }
  type Product {
    id: ID!  title: String!  slug: String!  summary: String  brand: String  html: HTML
    tags: [String!]!  shop: Shop  similar: [Product]!  picture: Picture
  }
  type Shop { id: ID!  name: String!  motto: String }
  type Picture { url: String!  alt: String! }
  union Piece = Word | Image
  type Word { id: ID!  text: String!  caption: String! }
  type Image { id: ID!  picture: Picture!  caption: String! }
`)

const card = {
  'market/components/product-card.graphql': 'fragment ProductCard on Product { title slug shop { name } }',
  'market/components/product-card.sx': `(defcomp ~product-card (&key product)
    (<> (a :href (url "/p" (get product :slug)) (get product :title))
        (when (get product :shop) (span (get-in product [:shop :name])))))`,
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'typed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const routes: Room['tables'][number]['routes'] = [{ path: '/p/:slug', page: 'product', subject: 'product' }]

/** What is found in a market of one page: place, message and hint. */
function findings(
  query: string,
  body: string,
  more: Readonly<Record<string, string>> = {},
  tables: Room['tables'] = [{ name: 'market', routes }],
): string[] {
  write({ 'market/product/page.graphql': query, 'market/product/page.sx': body, ...more })
  return checkRoom({ folder, schema, tables }).diagnostics.map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} | ${hint}`,
  )
}

const asks = (selection: string): string =>
  `query Market($slug: String!) { product(slug: $slug) { ${selection} } }`
const page = (body: string): string => `(defcomp ~page (&key product)\n  ${body})`

describe('a field that nobody asks for', () => {
  test('is found in a copy of a page, with its place, the line and what was meant', () => {
    const web = fileURLToPath(new URL('../../', import.meta.url))
    for (const room of ['market', 'design'])
      cpSync(join(web, room), join(folder, room), {
        recursive: true,
        filter: (path) => !/\.(svg|css|woff2)$/.test(path),
      })
    const file = join(folder, 'market/product/page.sx')
    const written = readFileSync(file, 'utf8')
    const typo = written.replace('(h1 (get product :title))', '(h1 (get product :titel))')
    writeFileSync(file, typo)
    const before = written.slice(0, written.indexOf('(h1 (get product :title))')).split('\n')

    const api = readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8')
    const { diagnostics } = checkRoom({
      folder,
      schema: buildSchema(api, { assumeValid: true }),
      tables: siteTables.filter(({ name }) => name === 'market'),
    })
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      file: 'web/market/product/page.sx',
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + '(h1 (get product '.length + 1,
      message: 'the operation MarketProduct does not ask for titel of Product',
      hint: 'did you mean :title?',
    })
    expect(diagnostics[0]?.frame).toMatch(/> +\d+ \|.*:titel.*\n.*\^{6}$/m)
  })

  test.each([
    [
      'by get-in',
      'title shop { name }',
      '(p (get product :title) (get-in product [:shop :nam]))',
      '2:50',
      'nam of Shop',
      ':name',
    ],
    [
      'of an item of a list',
      'similar { title }',
      '(for (each (compact (get product :similar))) (p (get each :titel)))',
      '2:61',
      'titel of Product',
      ':title',
    ],
    [
      'by a keyword as a function',
      'similar { title }',
      '(p (map :titel (compact (get product :similar))))',
      '2:11',
      'titel of Product',
      ':title',
    ],
    [
      'behind a name',
      'picture { url }',
      '(let (image (get product :picture)) (when image (img :alt "" :src (get image :ulr))))',
      '2:80',
      'ulr of Picture',
      ':url',
    ],
    [
      'in a function',
      'title',
      '(p (called product))) (define (called it) (get it :titel)',
      '2:53',
      'titel of Product',
      ':title',
    ],
  ])('is found %s', (_how, selection, body, place, what, meant) => {
    expect(findings(asks(selection), page(body))).toContainEqual(
      `web/market/product/page.sx:${place} the operation Market does not ask for ${what} | did you mean ${meant}?`,
    )
  })

  test('is found where a component reads it that the page hands its data to', () => {
    const found = findings(asks('title'), `(import "stamp")${page('(~stamp :thing product)')}`, {
      'market/components/stamp.sx': '(defcomp ~stamp (&key thing) (p (get thing :title) (get thing :slug)))',
    })
    expect(found).toEqual([
      'web/market/components/stamp.sx:1:63 the operation Market does not ask for slug of Product | Product has it: ask for it there',
    ])
  })

  test('is found where a component reads past its own fragment, though the page asks for it', () => {
    const found = findings(
      asks('...ProductCard brand'),
      `(import "product-card")${page('(~product-card :product product)')}`,
      {
        ...card,
        'market/components/product-card.sx': `${card['market/components/product-card.sx']}
        (define (unheard it) it)`.replace(
          '(get product :title)',
          '(get product :title) (or (get product :brand) "")',
        ),
      },
    )
    expect(found).toContainEqual(
      expect.stringContaining('the fragment ProductCard does not ask for brand of Product'),
    )
  })

  test('is found among the arguments of the page', () => {
    expect(findings(asks('title'), '(defcomp ~page (&key prodct) (p prodct))')).toContainEqual(
      'web/market/product/page.sx:1:22 the operation Market does not ask for prodct | did you mean product?',
    )
  })
})

describe('what may be null', () => {
  const doubted = (body: string, selection = 'title summary shop { name motto }'): string[] =>
    findings(asks(selection), page(body)).filter((each) => each.includes('may be null'))

  test.each([
    ['text', '(p (get product :summary))', '2:19 Product.summary may be null; then nothing stands here'],
    [
      'an address',
      '(a :href (get product :summary) "x")',
      '2:25 Product.summary may be null; then href of a is incomplete',
    ],
    ['a part of a text', '(p (str "by " (get product :summary)))', '2:30 Product.summary'],
    ['a field of what may be null', '(p (get-in product [:shop :name]))', '2:23 Product.shop'],
    ['a name for it', '(let (shop (get product :shop)) (p (get shop :name)))', '2:38 Product.shop'],
    ['formatted', '(p (upper (get product :summary)))', '2:26 Product.summary'],
    [
      'tested for something else',
      '(when (get product :title) (p (get product :summary)))',
      '2:46 Product.summary',
    ],
    [
      'in the branch where it is absent',
      '(if (get product :summary) (p "x") (p (get product :summary)))',
      '2:54 Product.summary',
    ],
  ])('is noted as %s', (_how, body, place) => {
    expect(doubted(body)).toEqual([expect.stringContaining(`page.sx:${place}`)])
  })

  test.each([
    ['when', '(when (get product :summary) (p (get product :summary)))'],
    ['if', '(if (nil? (get product :summary)) (p "x") (p (get product :summary)))'],
    ['unless not', '(unless (not (get product :summary)) (p (get product :summary)))'],
    ['and', '(p (and (get product :summary) (str "x" (get product :summary))))'],
    ['or', '(p (or (get product :summary) "none"))'],
    ['cond', '(cond (get product :summary) (p (get product :summary)) :else (p "none"))'],
    ['a name', '(let (it (get product :summary)) (when it (p it)))'],
    ['a name for the test', '(let (has (get product :summary)) (when has (p (get product :summary))))'],
    [
      'a test of something inside',
      '(when (get-in product [:shop :motto]) (p (get-in product [:shop :name])))',
    ],
    ['comparison', '(when (= (get product :summary) "x") (p (get product :summary)))'],
    ['an attribute that nil leaves out', '(p :title (get product :summary) "x")'],
    [
      'a function',
      '(when (told? product) (p (get product :summary)))) (define (told? it) (and (get it :title) (get it :summary))',
    ],
    [
      'an argument that the component tests',
      '(~lead :text (get product :summary))) (defcomp ~lead (&key text) (when text (p text))',
    ],
    ['a default instead', '(p (get product :summary "none"))'],
  ])('is not noted after %s', (_how, body) => {
    expect(doubted(body)).toEqual([])
  })

  test('is noted for items, but not for those that passed a filter', () => {
    const selection = 'similar { title summary }'
    expect(doubted('(for (each (get product :similar)) (p (get each :title)))', selection)).toHaveLength(1)
    expect(doubted('(for (each (compact (get product :similar))) (p (get each :title)))', selection)).toEqual(
      [],
    )
    const told = '(filter (fn (each) (get each :summary)) (get product :similar))'
    expect(doubted(`(for (each ${told}) (p (get each :summary)))`, selection)).toEqual([])
  })

  test('is noted at the reading, with the place that shows it in another file', () => {
    const found = findings(
      asks('summary'),
      `(import "lead")\n${page('(~lead :text (get product :summary))')}`,
      {
        'market/components/lead.sx': '(defcomp ~lead (&key text)\n  (p text))',
      },
    )
    expect(found).toEqual([
      expect.stringMatching(
        /page\.sx:3:29 Product\.summary .*nothing stands here at web\/market\/components\/lead\.sx:2/,
      ),
    ])
  })

  test('is the whole page, where its route does not say what it is about', () => {
    const elsewhere = [{ name: 'market' as const, routes: [{ path: '/p/:slug', page: 'product' }] }]
    expect(findings(asks('title'), page('(p (get product :title))'), {}, elsewhere)).toEqual([
      expect.stringContaining('product may be null'),
    ])
  })

  test('is a field that only some members of a union have', () => {
    const query = 'query Market { pieces { ... on Word { text caption } ... on Image { caption } } }'
    const body = (shown: string) => `(defcomp ~page (&key pieces) (for (each pieces) (p ${shown})))`
    expect(findings(query, body('(get each :caption) (get each :text)'))).toEqual([
      expect.stringContaining('Piece.text may be null'),
    ])
    expect(
      findings(
        query,
        body('(get each :caption) (when (= (get each :__typename) "Word") (or (get each :text) ""))'),
      ),
    ).toEqual([])
  })
})

describe('what is asked for and not read', () => {
  test('is noted where it is asked for, the outermost field only', () => {
    expect(findings(asks('id title\n  shop { id name }'), page('(p (get product :title))'))).toEqual([
      'web/market/product/page.graphql:2:3 the operation Market asks for shop, and no template reads it | take it out',
    ])
  })

  test('of a fragment is noted once, when none of the pages reads it', () => {
    const found = findings(
      asks('...ProductCard'),
      `(import "product-card")${page('(~product-card :product product)')}`,
      {
        ...card,
        'market/components/product-card.graphql':
          'fragment ProductCard on Product { title slug brand shop { name } }',
        'market/all/page.graphql': 'query All { newest { ...ProductCard } }',
        'market/all/page.sx':
          '(import "product-card")(defcomp ~page (&key newest) (for (each newest) (~product-card :product each)))',
      },
    )
    expect(found).toEqual([
      'web/market/components/product-card.graphql:1:46 the fragment ProductCard asks for brand, and no template reads it | take it out',
    ])
  })

  test('is not noted when the code of the page reads it, or data goes where nobody can follow', () => {
    const logic = { props: () => ({}) }
    const tables = [
      { name: 'market' as const, routes: [{ path: '/', page: 'product', subject: 'product', logic }] },
    ]
    const code = {
      'market/product/page.ts': 'export const logic = { props: ({ product }) => ({ made: product.brand }) }',
    }
    const body = '(defcomp ~page (&key product made) (p (get product :title) (get made :slug)))'
    expect(findings(asks('title brand slug'), body, code, tables)).toEqual([])
    const json = page('(script :type "application/json" (json product))')
    expect(findings(asks('title shop { name }'), json)).toEqual([])
  })
})

describe('a component that declares a fragment', () => {
  const shown = `(import "product-card")${page('(~product-card :product product)')}`

  test('is given what it needs by a spread, or by the same fields', () => {
    expect(findings(asks('...ProductCard'), shown, card)).toEqual([])
    expect(findings(asks('title slug shop { name }'), shown, card)).toEqual([])
  })

  test('is noted where it is given less', () => {
    expect(findings(asks('title slug shop { id }'), shown, card)).toEqual([
      'web/market/product/page.sx:2:27 ~product-card needs the fragment ProductCard, and the operation Market does not ask for shop.name of product | spread ...ProductCard in product',
    ])
  })

  test('may name it as the type of a parameter', () => {
    const typed = {
      ...card,
      'market/components/line.sx': '(defcomp ~line (&key (it : ProductCard)) (p (get it :title)))',
    }
    const body = `(import "line")${page('(~line :it product)')}`
    expect(findings(asks('title'), body, typed)).toEqual([
      expect.stringContaining(
        '~line needs the fragment ProductCard, and the operation Market does not ask for slug of product',
      ),
    ])
    const misspelt = {
      'market/components/line.sx': typed['market/components/line.sx'].replace('ProductCard', 'ProdctCard'),
    }
    expect(findings(asks('title'), body, { ...card, ...misspelt })).toContainEqual(
      expect.stringContaining('there is no fragment called ProdctCard | did you mean ProductCard?'),
    )
  })
})

test('what the machinery gives and what is computed is not held against the operation', () => {
  const body = `(defcomp ~page (&key site route form product)
    (p (get site :anything) (get-in route [:query :x]) (get form :token) (get product :title)))`
  expect(findings(asks('title'), body)).toEqual([])
})

test('templates that do not compile are reported beside the rest, once each', () => {
  const found = findings(asks('title'), `(import "stamp")${page('(~stamp :thing product)')}`, {
    'market/components/stamp.sx': '(defcomp ~stamp (&key thing) (pp thing))',
  })
  expect(found).toEqual([expect.stringContaining('web/market/components/stamp.sx:1:31')])
})
