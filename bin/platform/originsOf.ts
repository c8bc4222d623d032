import { type Config, type SiteName, siteNames } from '@rose-ash/config'

/** The public origin of each site. */
export const originsOf = (config: Config): Record<SiteName, string> =>
  Object.fromEntries(siteNames.map((name) => [name, config.sites[name].publicUrl])) as Record<
    SiteName,
    string
  >
