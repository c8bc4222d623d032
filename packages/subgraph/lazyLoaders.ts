/** Factories of request-scoped loaders, by name: `{ productById: (market) => new DataLoader(…) }`. */
// biome-ignore lint/suspicious/noExplicitAny: each factory keeps its own loader type through the mapped type below
type Factories<Domain> = Record<string, (domain: Domain) => any>

export type LoadersOf<F extends Factories<never>> = { readonly [K in keyof F]: ReturnType<F[K]> }

/** The loaders of one request. Each is made when it is first asked for, and then kept until the request ends. */
export function lazyLoaders<Domain, F extends Factories<Domain>>(factories: F, domain: Domain): LoadersOf<F> {
  const loaders = {}
  for (const [name, make] of Object.entries(factories)) {
    Object.defineProperty(loaders, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(domain)
        Object.defineProperty(loaders, name, { value, enumerable: true })
        return value
      },
    })
  }
  return loaders as LoadersOf<F>
}
