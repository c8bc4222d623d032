import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'

const directory = new URL('.', import.meta.url).href

/** A process of its own that stops as `stop` says, and how it ended after the signals. */
const ended = async (
  stop: string,
  signals: readonly NodeJS.Signals[],
  { deadlineMs = 4500, pauseMs = 100 } = {},
): Promise<number | null> => {
  const program = `
    const { stopOnSignals } = await import('${directory}stopOnSignals.ts')
    const { createLogger } = await import('${directory}createLogger.ts')
    stopOnSignals({ stop: ${stop}, logger: createLogger({ level: 'silent', name: 'child' }), deadlineMs: ${deadlineMs} })
    setInterval(() => {}, 1000)
    process.stdout.write('up')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  await once(child.stdout, 'data')
  for (const signal of signals) {
    child.kill(signal)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  const [code] = await exit
  return code
}

describe('a process told to stop', () => {
  test('ends with 0 once everything closed, and with 1 when something failed', async () => {
    expect(await ended('async () => {}', ['SIGTERM'])).toBe(0)
    expect(await ended('async () => { throw new Error("stuck") }', ['SIGINT'])).toBe(1)
  })

  test('does not wait past its deadline, nor past a second signal', async () => {
    expect(await ended('() => new Promise(() => {})', ['SIGTERM'], { deadlineMs: 100 })).toBe(1)
    expect(await ended('() => new Promise(() => {})', ['SIGINT', 'SIGINT'], { pauseMs: 1100 })).toBe(130)
  })

  test('takes the echo of a signal, as npm sends it, for the same one', async () => {
    const slowly = '() => new Promise((resolve) => setTimeout(resolve, 400))'
    expect(await ended(slowly, ['SIGINT', 'SIGINT'])).toBe(0)
  })
})
