import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import pg from 'pg'

/*
 * The product list as one would write it by hand if there were nothing but this page: Fastify, pg, template literals. The
 * frame around the list (head, header, footer, forms) is text that is cut from our own page at the start; what depends on
 * the database is read and written anew for each request. It must answer the same HTML to the byte, or it does not start.
 *
 *     node bin/bench/floor.ts <database url> <port> <file with our page>
 */

const [databaseUrl = '', port = '', frameFile = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
pg.types.setTypeParser(20, Number)

const pageSize = 24
const facetsOfKind = 50
const exactUpTo = 1000

interface Product {
  id: string
  title: string
  slug: string
  summary: string
  picture: string | null
  published_at: Date
  price_from_minor: number
  price_to_minor: number
  availability: string
  available_quantity: number | null
  shop: string
}
interface Facet {
  facet: string
  products: number
  name: string | null
  slug: string | null
}

const productsSql = `
  select p.id, p.title, p.slug, p.summary, p.picture, p.published_at, p.price_from_minor, p.price_to_minor,
    p.availability, p.available_quantity, s.name as shop
  from market.products p join market.shops s on s.id = p.shop_id
  where p.listed order by p.published_at desc, p.id desc limit ${pageSize + 1}`

const facetsSql = `
  select f.facet, f.products, coalesce(c.name, s.name) as name, coalesce(c.slug, s.slug) as slug
  from (
    select facet, products, row_number() over (
      partition by split_part(facet, ':', 1) order by products desc, facet) as place
    from market.facet_counts where products > 0) f
  left join market.categories c on f.facet = 'category:' || c.id
  left join market.shops s on f.facet = 'shop:' || s.id
  where f.place <= ${facetsOfKind}
  order by f.products desc, f.facet`

const special: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => special[c] ?? c) : text
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })
const number = new Intl.NumberFormat('en-GB')

const badge = ({ availability, available_quantity }: Product) =>
  availability === 'low'
    ? `<span class="badge care">Only ${available_quantity} left</span>`
    : availability === 'on_demand'
      ? '<span class="badge">Made to order</span>'
      : availability === 'out'
        ? '<span class="badge bad">Sold out</span>'
        : ''

const card = (p: Product) =>
  `<article class="card"><div class="picture"><img src="/assets/pictures/${p.picture ?? 'basket'}.svg" alt="" width="800" height="600" loading="lazy"${p.picture === null ? '' : ' decoding="async"'}></div><div class="body"><p class="eyebrow">${escapeHtml(p.shop)}</p><h3><a href="/products/${p.slug}">${escapeHtml(p.title)}</a></h3>${p.summary === '' ? '' : `<p>${escapeHtml(p.summary)}</p>`}<div class="foot-line"><span class="price">${p.price_from_minor === p.price_to_minor ? '' : '<span class="soft">from </span>'}${pounds.format(p.price_from_minor / 100)}</span> ${badge(p)}</div></div></article>`

const facetLink = (key: string, slug: string, name: string, products: number) =>
  `<li><a href="/products?${key}=${encodeURIComponent(slug)}"><span>${escapeHtml(name)}</span><span class="count"><span class="visually-hidden">, </span>${products > exactUpTo ? `${exactUpTo}+` : products}</span></a></li>`

const facetList = (title: string, links: readonly string[]) =>
  links.length === 0
    ? ''
    : `<section class="facet"><h3>${title}</h3><ul role="list">${links.slice(0, facetsOfKind).join('')}</ul></section>`

const capitalize = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const narrowing = (facets: readonly Facet[]) => {
  const of = (kind: string) =>
    facets.filter(({ facet, slug }) => facet.startsWith(kind) && (kind === 'label:' || slug !== null))
  return (
    facetList(
      'Category',
      of('category:').map((f) => facetLink('category', f.slug ?? '', f.name ?? '', f.products)),
    ) +
    facetList(
      'Shop',
      of('shop:').map((f) => facetLink('shop', f.slug ?? '', f.name ?? '', f.products)),
    ) +
    facetList(
      'What matters to you',
      of('label:').map((f) => facetLink('label', f.facet.slice(6), capitalize(f.facet.slice(6)), f.products)),
    )
  )
}

const pages = (shown: readonly Product[], all: number, more: boolean) => {
  const last = shown.at(-1)
  if (!more || !last) return ''
  const cursor = Buffer.from(JSON.stringify([last.published_at, last.id])).toString('base64url')
  const total = all > exactUpTo ? `more than ${exactUpTo}` : all
  return `<nav class="pagination" aria-label="Pages"><span></span><span class="soft small">${total} products</span><a class="button quiet small" rel="next" href="/products?after=${cursor}">Onward →</a></nav>`
}

const counted = (all: number) =>
  all > exactUpTo
    ? `more than ${number.format(exactUpTo)} products`
    : `${all} ${all === 1 ? 'product' : 'products'}`

/** The parts of our page between the parts that depend on the database. */
const ours = readFileSync(frameFile, 'utf8')
const marks = [
  /<p class="soft">[^<]*<\/p>/,
  /<section class="facet">.*?<\/section>(?!<section class="facet">)/,
  /<div class="grid products">.*?(?=<\/div><\/div><\/div><\/main>)/,
]
const frame: string[] = []
let rest = ours
for (const mark of marks) {
  const found = mark.exec(rest)
  if (!found) throw new Error(`The page has no ${mark}: bin/bench/floor.ts has to follow its markup.`)
  frame.push(rest.slice(0, found.index))
  rest = rest.slice(found.index + found[0].length)
}
frame.push(rest)

async function page(): Promise<string> {
  const [{ rows: products }, { rows: facets }] = await Promise.all([
    pool.query<Product>({ name: 'products', text: productsSql }),
    pool.query<Facet>({ name: 'facets', text: facetsSql }),
  ])
  const all = facets.find(({ facet }) => facet === 'all')?.products ?? 0
  const shown = products.slice(0, pageSize)
  return `${frame[0]}<p class="soft">${counted(all)}</p>${frame[1]}${narrowing(facets)}${frame[2]}<div class="grid products">${shown.map(card).join('')}</div>${pages(shown, all, products.length > pageSize)}${frame[3]}`
}

const first = await page()
if (first !== ours) {
  const at = [...first].findIndex((character, index) => character !== ours[index])
  throw new Error(
    `bin/bench/floor.ts no longer writes our page.\nours:  ${ours.slice(at - 60, at + 120)}\nfloor: ${first.slice(at - 60, at + 120)}`,
  )
}

const server = Fastify()
server.get('/products', async (_, reply) => reply.type('text/html; charset=utf-8').send(await page()))
await server.listen({ port: Number(port), host: '127.0.0.1' })
console.log('Ready')
