import type { Config } from '@rose-ash/config'
import type { Logger } from 'pino'
import type { Door } from '../sites.ts'
import type { Ask } from './Ask.ts'
import type { Holes } from './cache/holes.ts'
import type { Recall } from './cache/recall.ts'
import type { Fragments } from './fragments/createFragments.ts'
import type { Assets } from './http/assets.ts'
import type { Library } from './Library.ts'
import type { Services } from './Services.ts'
import type { SiteTable } from './SiteTable.ts'

/** What the making of a page draws on. Composed once, in `createWeb`. */
export interface PageContext {
  readonly config: Config
  readonly doors: readonly Door[]
  readonly tables: ReadonlyMap<string, SiteTable>
  readonly library: Library
  readonly ask: Ask
  readonly fragments: Fragments
  readonly holes: Holes
  readonly recall: Recall
  readonly assets: Assets
  readonly services: Services
  readonly logger: Logger
}
