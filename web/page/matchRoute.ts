export interface Match<T> {
  readonly route: T
  readonly params: Readonly<Record<string, string>>
}

export type Matcher<T> = (path: string) => Match<T> | null

/**
 * Compiles a table of paths. The table is in order of preference; an exact path wins over a pattern wherever it
 * stands.
 */
export function matchRoutes<T extends { readonly path: string }>(routes: readonly T[]): Matcher<T> {
  const exact = new Map<string, T>()
  const patterns: { route: T; expression: RegExp; names: string[] }[] = []
  for (const route of routes) {
    if (route.path.includes(':')) patterns.push({ route, ...compile(route.path) })
    else exact.set(route.path, route)
  }
  return (path) => {
    const found = exact.get(path)
    if (found) return { route: found, params: {} }
    for (const { route, expression, names } of patterns) {
      const values = expression.exec(path)
      const params = values && paramsOf(names, values)
      if (params) return { route, params }
    }
    return null
  }
}

function compile(path: string): { expression: RegExp; names: string[] } {
  const names: string[] = []
  const source = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:(\w+)/g, (_, name: string) => {
    names.push(name)
    return '([^/]+)'
  })
  return { expression: new RegExp(`^${source}$`), names }
}

/** Null when a segment is no valid percent-encoding: such an address leads nowhere. */
function paramsOf(names: readonly string[], values: RegExpExecArray): Record<string, string> | null {
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? '')]))
  } catch {
    return null
  }
}
