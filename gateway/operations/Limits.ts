import type { Config } from '@rose-ash/config/Config.ts'

/** How much one operation may ask for: `gateway.limits` of the configuration. */
export type Limits = Config['gateway']['limits']
