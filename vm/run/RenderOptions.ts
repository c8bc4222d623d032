import type { Registry } from '../extensions/Registry.ts'
import type { Budgets } from './Budgets.ts'

/** How a render runs. */
export type RenderOptions = {
  /** The component to render; `~page` unless said otherwise. */
  readonly entry?: string
  readonly budgets?: Partial<Budgets>
  /** The second tier where code may be generated, unless said otherwise. */
  readonly tier?: 'interpreter' | 'generated'
  /** BCP 47 tag for dates, numbers and money; `en-GB` unless said otherwise. */
  readonly locale?: string
  /** IANA zone for dates; `UTC` unless said otherwise. */
  readonly timeZone?: string
  /** The instant of the render in milliseconds since 1970; the clock's unless said otherwise. */
  readonly now?: number
  readonly registry?: Registry
  /** For tests: compare every instruction's effect on the stack with the table. Interpreter only. */
  readonly checked?: boolean
}
