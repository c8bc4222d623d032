import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll } from '@jest/globals'
import { describeWithProgram } from './describeWithProgram.ts'
import { freePort } from './freePort.ts'

export interface TestRedis {
  /** Inside tests and hooks only. */
  readonly url: string
}

/** Tests on a real Redis of their own, which keeps nothing on disk; see `describeWithProgram` for where there is none. */
export function describeWithRedis(title: string, define: (redis: TestRedis) => void): void {
  describeWithProgram(title, ['redis-server'], (path) => {
    let server: ChildProcess | undefined
    let port = 0
    beforeAll(async () => {
      port = await freePort()
      server = spawn(
        path,
        ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
        {
          stdio: 'ignore',
        },
      )
      await answers(port)
    })
    afterAll(async () => {
      if (server === undefined) return
      const exited = once(server, 'exit')
      server.kill('SIGKILL')
      await exited
    })
    define({
      get url() {
        return `redis://127.0.0.1:${port}`
      },
    })
  })
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 250; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' })
      socket.once('connect', () => resolve(socket.end() && true))
      socket.once('error', () => resolve(false))
    })
    if (open) return
    await pause(20)
  }
  throw new Error(`redis-server did not open port ${port} within five seconds`)
}
