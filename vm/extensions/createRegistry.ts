import type { Primitive } from '../primitives/Primitive.ts'
import { standardLibrary } from '../primitives/standardLibrary.ts'
import type { Extension } from './Extension.ts'
import type { RegisteredOpcode, Registry } from './Registry.ts'
import { RegistryError } from './RegistryError.ts'

const first = 200
const last = 247
const extensionName = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/
const opcodeName = /^OP_[A-Z0-9]+(_[A-Z0-9]+)*$/

/**
 * Registers extensions. Refuses, each with its own RegistryError: ids outside 200-247 or outside the extension's own
 * range, an id or a name taken twice, names that break the naming rule. `primitives` replaces the standard library,
 * for guests that may use less of it.
 */
export function createRegistry(
  // biome-ignore lint/suspicious/noExplicitAny: each extension has a state of its own type
  extensions: readonly Extension<any>[] = [],
  primitives: ReadonlyMap<string, Primitive> = standardLibrary,
): Registry {
  const byId: (RegisteredOpcode | undefined)[] = new Array(256).fill(undefined)
  const byName = new Map<string, RegisteredOpcode>()
  const states = new Map<string, () => unknown>()
  for (const extension of extensions) {
    checkExtension(extension, states)
    states.set(extension.name, extension.createState)
    for (const opcode of extension.opcodes) {
      const fullName = `${extension.name}.${opcode.name}`
      if (!opcodeName.test(opcode.name)) {
        throw new RegistryError('bad-name', `${fullName}: an opcode is called OP_ and capitals`)
      }
      const { id } = opcode
      if (!Number.isInteger(id) || id < first || id > last) {
        throw new RegistryError(
          'id-outside-extensions',
          `${fullName}: ${id} is not between ${first} and ${last}`,
        )
      }
      const [lowest, highest] = extension.range
      if (id < lowest || id > highest) {
        throw new RegistryError(
          'id-outside-own-range',
          `${fullName}: ${id} is not between ${lowest} and ${highest}`,
        )
      }
      const taken = byId[id]
      if (taken) throw new RegistryError('duplicate-id', `${fullName}: ${id} is already ${taken.fullName}`)
      if (byName.has(fullName)) throw new RegistryError('duplicate-name', `${fullName} is registered twice`)
      const registered: RegisteredOpcode = {
        id,
        extension: extension.name,
        fullName,
        operands: opcode.operands ?? 0,
        takes: opcode.takes,
        leaves: opcode.leaves,
        run: opcode.run,
      }
      byId[id] = registered
      byName.set(fullName, registered)
    }
  }
  return {
    primitives,
    opcodeById: (id) => byId[id],
    opcodeByName: (name) => byName.get(name),
    createState: (name) => states.get(name)?.(),
  }
}

function checkExtension(extension: Extension<unknown>, known: ReadonlyMap<string, unknown>): void {
  if (!extensionName.test(extension.name)) {
    throw new RegistryError(
      'bad-name',
      `${extension.name}: an extension is called in small letters with underscores`,
    )
  }
  if (known.has(extension.name))
    throw new RegistryError('duplicate-name', `${extension.name} is registered twice`)
  const [lowest, highest] = extension.range
  if (lowest < first || highest > last || lowest > highest) {
    throw new RegistryError(
      'range-outside-extensions',
      `${extension.name}: ${lowest}-${highest} is not within ${first}-${last}`,
    )
  }
}
