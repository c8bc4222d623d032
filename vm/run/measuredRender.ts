import type { Program } from '../bytecode/Program.ts'
import { RenderError } from '../diagnostics/RenderError.ts'
import type { Props } from './Json.ts'
import type { Machine } from './Machine.ts'
import type { RenderOptions } from './RenderOptions.ts'
import { renderWith } from './render.ts'

/** What a render gave, and what it used, whether it succeeded or not. */
export type Measured = {
  readonly html: string
  readonly error: RenderError | undefined
  readonly steps: number
  /** Bytes. */
  readonly memory: number
}

/** Renders and measures: for hosts that charge somebody for it. */
export function measuredRender(program: Program, props: Props, options: RenderOptions): Measured {
  let machine: Machine | undefined
  let html = ''
  let error: RenderError | undefined
  try {
    html = renderWith(program, props, options, (made) => {
      machine = made
    })
  } catch (thrown) {
    if (!(thrown instanceof RenderError)) throw thrown
    error = thrown
  }
  const left = machine?.left()
  const budgets = machine?.budgets
  return {
    html,
    error,
    steps: left && budgets ? Math.max(0, budgets.steps - left.steps) : 0,
    memory: left && budgets ? Math.max(0, budgets.memory - left.memory) : 0,
  }
}
