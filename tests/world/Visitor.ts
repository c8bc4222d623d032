import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { createCookies } from './cookies.ts'
import { type Page, visit } from './visit.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** A form as it stands in a page. */
export interface ShownForm {
  /** Its accessible name; without one, what its button says. */
  readonly label: string | null
  readonly method: string
  readonly action: string
  /** What would be sent now. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** A page that a visitor looks at. */
export interface Look {
  readonly status: number
  readonly url: URL
  readonly headers: Page['headers']
  readonly html: string
  /** All text between the tags, in one line. */
  readonly text: string
  readonly title: string
  readonly forms: readonly ShownForm[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

/** Somebody with a browser that has cookies and no JavaScript. */
export interface Visitor {
  /**
   * Signs in by password, through the forms of the site of `url`, as one of the cast.
   *
   * @returns the page of `url`
   */
  signIn(handle: string, url: string | URL): Promise<Look>
  /** Every address of the last walk, in order: where it began, each redirect, and where it ended. */
  way(): readonly URL[]
  /** The cookies that the browser would send to an address, by name. */
  cookiesFor(url: string | URL): Map<string, string>
  /** Sets a cookie of a host, or takes it away. */
  setCookie(host: string, name: string, value: string | null): void
  open(url: string | URL): Promise<Look>
  /** Follows the first link with that text, or whose text fits the pattern. */
  follow(look: Look, text: string | RegExp): Promise<Look>
  /** Fills in the form of that label and sends it. */
  send(look: Look, label: string, values?: Readonly<Record<string, string>>): Promise<Look>
  /** The same as `send`, twice at once, as an impatient finger does. Answers what came of both. */
  sendTwice(
    look: Look,
    label: string,
    values?: Readonly<Record<string, string>>,
  ): Promise<readonly [Look, Look]>
}

const mostRedirects = 12

/** What a browser says of a page that its user opens (Fetch Metadata). */
const navigation = {
  accept: 'text/html',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-site': 'same-origin',
}

export interface VisitorOptions {
  /** In place of what the browser says of itself, or beside it. */
  readonly headers?: Readonly<Record<string, string>>
  /** The address that its requests come from, of 127.0.0.0/8. */
  readonly from?: string
  /** Origins beside the sites, each at its own port of this machine. */
  readonly outside?: readonly string[]
  /** The browser forgets every cookie at once. */
  readonly keepsNoCookies?: boolean
}

/** The password of everybody in the cast. */
export const passwordOf = (handle: string): string => `${handle}-rose-ash-2026`

/** @param webPort where all sites of the test answer, at this moment; the host name goes into the request */
export function createVisitor(
  webPort: number | (() => number),
  { headers = {}, from, outside = [], keepsNoCookies = false }: VisitorOptions = {},
): Visitor {
  const cookies = createCookies()
  let way: URL[] = []

  const request = async (url: URL, method: string, form?: readonly (readonly [string, string])[]) => {
    const cookie = [...cookies.for(url)].map(([name, value]) => `${name}=${value}`).join('; ')
    way.push(url)
    // A program on the visitor's own machine may listen too (RFC 8252).
    const sites = typeof webPort === 'number' ? webPort : webPort()
    const isElsewhere = url.hostname === '127.0.0.1' || outside.includes(url.origin)
    const port = isElsewhere ? Number(url.port) : sites
    const page = await visit(url, port, {
      method,
      ...(form && { form: Object.fromEntries(form) }),
      ...(from !== undefined && { from }),
      headers: { ...navigation, ...headers, ...(cookie && { cookie }), ...(form && { origin: url.origin }) },
    })
    if (!keepsNoCookies) for (const line of [page.headers['set-cookie'] ?? []].flat()) cookies.keep(url, line)
    return page
  }

  const walk = async (
    url: URL,
    method: string,
    form?: readonly (readonly [string, string])[],
  ): Promise<Look> => {
    way = []
    let [at, page] = [url, await request(url, method, form)]
    for (let steps = 0; page.status >= 300 && page.status < 400 && page.headers.location; steps++) {
      if (steps === mostRedirects) throw new Error(`It leads in circles: ${way.map(String).join(' ')}`)
      at = new URL(String(page.headers.location), at)
      page = await request(at, 'GET')
    }
    return lookAt(at, page)
  }

  const submit = (look: Look, label: string, values: Readonly<Record<string, string>>): Promise<Look> => {
    const form = look.forms.find((each) => each.label === label)
    if (!form)
      throw new Error(`${look.url} has no form ${label}, but ${look.forms.map((each) => each.label)}`)
    const fields = [...form.fields.filter(([name]) => !(name in values)), ...Object.entries(values)]
    const target = new URL(form.action, look.url)
    if (form.method === 'post') return walk(target, 'POST', fields)
    target.search = new URLSearchParams(
      fields.map(([name, value]): [string, string] => [name, value]),
    ).toString()
    return walk(target, 'GET')
  }

  return {
    async signIn(handle, url) {
      const wanted = new URL(url)
      const login = new URL('/login', wanted)
      login.searchParams.set('to', `${wanted.pathname}${wanted.search}`)
      const asked = await walk(login, 'GET')
      return submit(asked, 'Sign in', { login: handle, password: passwordOf(handle) })
    },
    way: () => way,
    cookiesFor: (url) => cookies.for(new URL(url)),
    setCookie: (host, name, value) =>
      cookies.keep(
        new URL(`http://${host}`),
        `${name}=${value ?? ''}; Path=/${value === null ? '; Max-Age=0' : ''}`,
      ),
    open: (url) => walk(new URL(url), 'GET'),
    async follow(look, text) {
      const link = look.links.find((each) =>
        typeof text === 'string' ? each.text === text : text.test(each.text),
      )
      if (!link) throw new Error(`${look.url} has no link ${text}`)
      return walk(new URL(link.href, look.url), 'GET')
    },
    send: (look, label, values = {}) => submit(look, label, values),
    sendTwice: async (look, label, values = {}) =>
      Promise.all([submit(look, label, values), submit(look, label, values)]),
  }
}

function lookAt(url: URL, { status, headers, body }: Page): Look {
  const elements = [...descendants(parse(body))]
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  return {
    status,
    url,
    headers,
    html: body,
    text: textOf(named('body')[0]),
    title: textOf(named('title')[0]),
    forms: named('form').map(formOf),
    links: named('a').map((link) => ({ text: textOf(link), href: attribute(link, 'href') ?? '' })),
  }
}

const formOf = (form: Element): ShownForm => ({
  label: attribute(form, 'aria-label') ?? (textOf(buttonOf(form)) || null),
  method: (attribute(form, 'method') ?? 'get').toLowerCase(),
  action: attribute(form, 'action') ?? '',
  fields: [...descendants(form)].flatMap(fieldOf),
})

const buttonOf = (form: Element): Element | undefined =>
  [...descendants(form)].find(({ tagName }) => tagName === 'button')

function fieldOf(element: Element): (readonly [string, string])[] {
  const name = attribute(element, 'name')
  if (name === null || attribute(element, 'disabled') !== null) return []
  if (element.tagName === 'textarea') return [[name, textOf(element)]]
  if (element.tagName === 'select') {
    const options = [...descendants(element)].filter(({ tagName }) => tagName === 'option')
    const chosen = options.find((option) => attribute(option, 'selected') !== null) ?? options[0]
    return chosen ? [[name, attribute(chosen, 'value') ?? textOf(chosen)]] : []
  }
  if (element.tagName !== 'input') return []
  const type = attribute(element, 'type')
  const isChoice = type === 'radio' || type === 'checkbox'
  if (isChoice && attribute(element, 'checked') === null) return []
  return [[name, attribute(element, 'value') ?? (isChoice ? 'on' : '')]]
}

function* descendants(node: Node): Generator<Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) yield child
    yield* descendants(child)
  }
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null

/** Elements that stand inside a line of text. */
const runsOn = new Set(['a', 'abbr', 'b', 'em', 'i', 'small', 'span', 'strong', 'time'])

function textOf(node: Node | undefined): string {
  const pieces: string[] = []
  const collect = (each: Node): void => {
    if ('value' in each) pieces.push(each.value)
    if ('tagName' in each && (each.tagName === 'script' || each.tagName === 'style')) return
    for (const child of 'childNodes' in each ? each.childNodes : []) collect(child)
    if ('tagName' in each && !runsOn.has(each.tagName)) pieces.push(' ')
  }
  if (node) collect(node)
  return pieces.join('').replaceAll(/\s+/g, ' ').trim()
}
