import { spawn } from 'node:child_process'
import { repositoryRoot } from '@rose-ash/config'

export interface Step {
  readonly name: string
  /** Program and arguments; programs of `node_modules/.bin` are found. */
  readonly command: readonly [string, ...string[]]
  /** Output goes straight to the terminal instead of being kept for a failure. */
  readonly aloud?: boolean
}

export interface StepResult {
  readonly passed: boolean
  /** What it wrote on both streams, as it came. */
  readonly output: string
  readonly errors: string
  readonly seconds: number
}

/** Runs one step in the clone's folder. */
export function runStep({ command: [program, ...args], aloud = false }: Step): Promise<StepResult> {
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      output.push(chunk)
      errors.push(chunk)
    })
    const finish = (passed: boolean, trouble = '') =>
      resolve({
        passed,
        output: Buffer.concat(output).toString() + trouble,
        errors: Buffer.concat(errors).toString() + trouble,
        seconds: (performance.now() - began) / 1000,
      })
    child.once('error', (error) => finish(false, `${program} cannot be run: ${error.message}\n`))
    child.once('close', (code) => finish(code === 0))
  })
}
