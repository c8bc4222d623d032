import type { Config, SiteName } from '@rose-ash/config'

/** Where the provider sends a browser back to a site. */
export const callbackOf = ({ sites }: Pick<Config, 'sites'>, site: SiteName): string =>
  `${sites[site].publicUrl}/callback`
