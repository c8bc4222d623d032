import type { Definition } from './Definition.ts'
import type { Binding } from './Expr.ts'

/** What is counted while the body of a definition is analysed: the compiler decides by it what to write out in place. */
export class Tally {
  /** Forms in the body. */
  forms = 0
  /** Definitions that the body names. */
  readonly uses = new Set<Definition>()
  /** How often the children of a component are named. */
  childrenUses = 0
  readonly children: Binding | undefined

  constructor(children?: Binding) {
    this.children = children
  }
}
