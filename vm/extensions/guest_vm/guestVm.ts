import type { Program } from '../../bytecode/Program.ts'
import type { RenderError } from '../../diagnostics/RenderError.ts'
import type { Budgets } from '../../run/Budgets.ts'
import { Fault } from '../../run/Fault.ts'
import { isDict } from '../../run/isDict.ts'
import type { Props } from '../../run/Json.ts'
import { measuredRender } from '../../run/measuredRender.ts'
import { TrustedHtml } from '../../run/values.ts'
import type { Extension } from '../Extension.ts'
import type { Registry } from '../Registry.ts'

/** The guests of a host. */
export type GuestOptions = {
  /** Finds a guest program by the name that the template gives it. */
  readonly find: (name: string) => Program | undefined
  /** What each guest may use; never more than what its host has left. */
  readonly budgets: Partial<Budgets>
  /** The primitives that guests may call, and the opcodes, if any. */
  readonly registry: Registry
  /** HTML in place of a guest that failed; without it, the page fails too. */
  readonly fallback?: (name: string, error: RenderError) => TrustedHtml
}

/** What each machine keeps of its guests. */
export type GuestState = { guests: number }

/**
 * An extension that runs other compiled programs inside a page: `(guest_vm.OP_RENDER "name" {:prop value})` is their
 * HTML. A guest sees its props and the primitives of its registry, nothing of its host; what it uses is charged to
 * both.
 */
export function createGuestVm(options: GuestOptions): Extension<GuestState> {
  return {
    name: 'guest_vm',
    range: [200, 209],
    createState: () => ({ guests: 0 }),
    opcodes: [
      {
        id: 200,
        name: 'OP_RENDER',
        takes: 2,
        leaves: 1,
        doc: 'Takes the name of a guest and a dict of props; leaves its HTML.',
        run: (context, [name, props]) => {
          if (typeof name !== 'string') throw new Fault('type', 'a guest is named by a string')
          if (!isDict(props)) throw new Fault('type', 'a guest is given a dict')
          const program = options.find(name)
          if (!program) throw new Fault('failed', `there is no guest ${name}`)
          context.state.guests += 1
          const left = context.left()
          const budgets = Object.fromEntries(
            Object.entries(left).map(([budget, amount]) => [
              budget,
              Math.min(amount, options.budgets[budget as keyof Budgets] ?? amount),
            ]),
          )
          const { html, error, steps, memory } = measuredRender(program, props as Props, {
            budgets,
            registry: options.registry,
            locale: context.locale,
            timeZone: context.timeZone,
            now: context.now,
          })
          context.work(Math.ceil(steps))
          context.charge(Math.ceil(memory / 8))
          if (error) {
            if (options.fallback) return options.fallback(name, error)
            throw new Fault('failed', `the guest ${name} failed: ${error.message}`)
          }
          context.charge(html.length / 4)
          return new TrustedHtml(html)
        },
      },
    ],
  }
}
