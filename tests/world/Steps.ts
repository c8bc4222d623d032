/** Names every step that leaves a process, and kills the process at one of them. */
export interface Steps {
  /** What has been done so far, such as `store.create`. */
  readonly taken: readonly string[]
  /** Wraps what reaches out, so that each of its calls is a step. */
  watch<T extends object>(name: string, parts: T): T
  /** Rejects when the process is dead. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>
}

/** When a process dies: just before its first step, or when it has done so many and nobody has heard of the last. */
export interface Death {
  readonly afterSteps: number
}

/** @param die ends the process; nothing that it does afterwards reaches anybody */
export function createSteps(death: Death | null, die: () => void): Steps {
  const taken: string[] = []
  let isDead = false
  const dying = (): never => {
    isDead = true
    die()
    throw new Error('The process is dead.')
  }
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (isDead) return dying()
    if (death?.afterSteps === taken.length) return dying()
    const result = await work()
    taken.push(name)
    if (isDead || (death !== null && taken.length >= death.afterSteps)) return dying()
    return result
  }
  return {
    taken,
    step,
    watch: (name, parts) =>
      new Proxy(parts, {
        get(target, key) {
          const value = Reflect.get(target, key) as unknown
          if (typeof value !== 'function') return value
          return (...given: unknown[]) =>
            step(`${name}.${String(key)}`, async () => value.apply(target, given))
        },
      }),
  }
}
