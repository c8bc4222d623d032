import { CompileError, LoadError, RenderError } from '../../index.ts'

/** Does something; what is wrong with the source goes to standard error and gives exit status 1. */
export function reported(work: () => void): number {
  try {
    work()
    return 0
  } catch (error) {
    if (!(error instanceof CompileError || error instanceof LoadError || error instanceof RenderError))
      throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
