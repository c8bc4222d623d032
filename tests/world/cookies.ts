interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
}

/** A browser's cookies, by host and path (RFC 6265, 5); ports share them, as they do in browsers. */
export interface Cookies {
  keep(url: URL, line: string): void
  for(url: URL): Map<string, string>
}

export function createCookies(): Cookies {
  const hosts = new Map<string, Map<string, Cookie>>()
  const jarOf = ({ hostname }: URL) => {
    const jar = hosts.get(hostname) ?? new Map<string, Cookie>()
    hosts.set(hostname, jar)
    return jar
  }
  return {
    keep(url, line) {
      const [pair = '', ...rest] = line.split(';')
      const attributes = new Map(
        rest.map((each) => {
          const [name = '', value = ''] = each.trim().split('=')
          return [name.toLowerCase(), value] as const
        }),
      )
      const at = pair.indexOf('=')
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      const path = attributes.get('path') ?? '/'
      const expires = attributes.get('expires')
      const isOver =
        attributes.get('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now())
      const key = `${name} ${path}`
      if (isOver) jarOf(url).delete(key)
      else jarOf(url).set(key, { name, value, path })
    },
    for(url) {
      const fits = ({ path }: Cookie) =>
        path === '/' ||
        url.pathname === path ||
        url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
      return new Map([...jarOf(url).values()].filter(fits).map(({ name, value }) => [name, value]))
    },
  }
}
