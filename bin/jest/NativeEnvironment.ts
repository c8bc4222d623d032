/** What jest's parts lay down in the global object for one file, and would find there at the next. */
const leftByJest = new Set([
  'EVENT_HANDLERS',
  'JEST_STATE_SYMBOL',
  'TEST_TIMEOUT_SYMBOL',
  'RETRY_TIMES_SETTER',
])

/** A jest environment that is the process itself, and leaves it to the next test file as it was. */
class NativeEnvironment {
  readonly global = globalThis
  readonly #console = console
  readonly #exit = process.exit
  readonly #environment = { ...process.env }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    globalThis.console = this.#console
    process.exit = this.#exit
    for (const name of Object.keys(process.env)) if (!(name in this.#environment)) delete process.env[name]
    Object.assign(process.env, this.#environment)
    for (const key of Object.getOwnPropertySymbols(globalThis))
      if (leftByJest.has(key.description ?? '')) Reflect.deleteProperty(globalThis, key)
  }

  /** Jest asks whether there is one; only its own runtime would use it. */
  getVmContext(): null {
    return null
  }

  exportConditions(): readonly string[] {
    return ['node', 'node-addons']
  }
}

export { NativeEnvironment as 'module.exports' }
