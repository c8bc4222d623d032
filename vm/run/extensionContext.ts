import type { ExtensionContext } from '../extensions/Extension.ts'
import type { Machine } from './Machine.ts'

/** The machine as an extension sees it: with its own state. */
export function extensionContext(machine: Machine, extension: string): ExtensionContext<unknown> {
  return {
    charge: (cells) => machine.charge(cells),
    work: (steps) => machine.work(steps),
    call: (callee, args) => machine.call(callee, args),
    locale: machine.locale,
    timeZone: machine.timeZone,
    now: machine.now,
    opcodeId: (name) => machine.opcodeId(name),
    state: machine.state(extension),
    left: () => machine.left(),
  }
}
