import { type Page, visit } from '../../world/visit.ts'

/** A browser that keeps cookies by path and follows nothing by itself. */
export interface Browser {
  get(url: string | URL): Promise<Answer>
  post(url: string | URL, form: Readonly<Record<string, string>>): Promise<Answer>
  /** The names of the cookies that it would send there. */
  cookiesFor(url: string | URL): string[]
}

export interface Answer extends Page {
  readonly url: URL
  /** Where it leads, absolute. */
  readonly location: URL | null
}

interface Cookie {
  readonly host: string
  readonly name: string
  readonly value: string
  readonly path: string
}

/** @param portOf where a host of the test answers on this machine */
export function createBrowser(portOf: (host: string) => number): Browser {
  let cookies: Cookie[] = []

  const fitting = (url: URL) =>
    cookies.filter(
      ({ host, path }) => host === url.host && `${url.pathname}/`.startsWith(path === '/' ? '/' : `${path}/`),
    )

  const keep = (url: URL, line: string): void => {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    const attribute = (wanted: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1)
    const path = attribute('path') ?? '/'
    const expires = attribute('expires')
    cookies = cookies.filter((each) => each.name !== name || each.path !== path || each.host !== url.host)
    const isGone = value === '' || (expires !== undefined && Date.parse(expires) <= Date.now())
    if (!isGone) cookies.push({ host: url.host, name, value, path })
  }

  const ask = async (target: string | URL, form?: Readonly<Record<string, string>>): Promise<Answer> => {
    const url = new URL(target)
    const cookie = fitting(url)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
    const page = await visit(url, portOf(url.host), {
      ...(form && { form }),
      headers: { accept: 'text/html', ...(cookie && { cookie }) },
    })
    for (const line of [page.headers['set-cookie'] ?? []].flat()) keep(url, line)
    const { location } = page.headers
    return { ...page, url, location: location === undefined ? null : new URL(String(location), url) }
  }

  return {
    get: (url) => ask(url),
    post: (url, form) => ask(url, form),
    cookiesFor: (url) => fitting(new URL(url)).map(({ name }) => name),
  }
}
