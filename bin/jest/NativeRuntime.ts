import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { beginFile, type GlobalsOfFile } from './globals.ts'

const require = createRequire(import.meta.url)
const globals = new URL('globals.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
})

/**
 * What jest runs a test file with, in place of its own module system: Node's. Files are imported as the product is, types
 * stripped by Node itself, and what several test files of a worker import is loaded once. (Jest's own runtime compiles and
 * links some thousand modules anew for each file, which took more time than the tests did.)
 */
class NativeRuntime {
  unstable_shouldLoadAsEsm(): boolean {
    return true
  }

  async unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href)
  }

  requireModule(path: string): unknown {
    return require(path)
  }

  /** Jest's own parts keep their state in their modules, so each file gets new ones. */
  requireInternalModule(path: string): unknown {
    delete require.cache[path]
    return require(path)
  }

  setGlobalsForRuntime(given: GlobalsOfFile): void {
    beginFile(given, {
      setTimeout(ms) {
        Reflect.set(globalThis, Symbol.for('TEST_TIMEOUT_SYMBOL'), ms)
        return this as never
      },
    })
  }

  getSourceMaps(): ReadonlyMap<string, string> {
    return new Map()
  }

  getAllCoverageInfoCopy(): undefined {}
  enterTestCode(): void {}
  leaveTestCode(): void {}
  teardown(): void {}
}

export { NativeRuntime as 'module.exports' }
