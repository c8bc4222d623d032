import type { SiteName } from '@rose-ash/config'

export interface FragmentKind {
  /** Whose it is: its folder is `web/<site>/fragments/<type>/`. */
  readonly site: SiteName
  /** On whom it depends: on nobody, on whether one is signed in, on who is signed in, or on the bearer of a cart too. */
  readonly sees: 'nobody' | 'membership' | 'viewer' | 'cart'
  /** Names of its parameters. No other reaches its operation or its cache key. */
  readonly parameters: readonly string[]
}

/**
 * The pieces that one site puts on the pages of another. There are no others. A form in one takes its token from
 * `holes`, which is filled on the page that shows it.
 */
export const fragmentTypes = {
  nav: { site: 'blog', sees: 'membership', parameters: ['site'] },
  foot: { site: 'blog', sees: 'membership', parameters: ['site'] },
  'mini-cart': { site: 'cart', sees: 'cart', parameters: [] },
  'account-corner': { site: 'account', sees: 'viewer', parameters: [] },
  'upcoming-events': { site: 'events', sees: 'nobody', parameters: [] },
} as const satisfies Record<string, FragmentKind>

export type FragmentType = keyof typeof fragmentTypes

export const fragmentKind = (type: FragmentType): FragmentKind => fragmentTypes[type]

export const isFragmentType = (text: string): text is FragmentType => Object.hasOwn(fragmentTypes, text)

/** What every page of a site shows. The street corner has no masthead. */
export const layoutFragmentsOf = (site: string): readonly FragmentType[] =>
  site === 'home' ? ['foot'] : ['nav', 'mini-cart', 'account-corner', 'foot']
