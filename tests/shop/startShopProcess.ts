import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { anonymous, type Viewer } from '@rose-ash/domain'
import { type Answered, freePort } from '@rose-ash/testing'
import type { ShopAnswer, ShopQuestion, ShopSettings } from './ShopMessage.ts'

/** The process was killed while it was asked, or before. */
export class Died extends Error {}

export interface Buyer {
  readonly viewer?: Viewer
  readonly token?: string
  readonly orderKey?: string
}

export interface ShopProcess {
  readonly port: number
  readonly isAlive: boolean
  /** @throws {Died} when it is killed on the way */
  ask(query: string, variables: Readonly<Record<string, unknown>>, buyer: Buyer): Promise<Answered>
  tell(question: Exclude<ShopQuestion, { kind: 'ask' }>): Promise<void>
  kill(): Promise<void>
}

const program = fileURLToPath(new URL('shopProcess.ts', import.meta.url))

/** Starts a shop in a process of its own, and waits until it is ready. */
export async function startShopProcess(options: Omit<ShopSettings, 'port'>): Promise<ShopProcess> {
  const port = await freePort()
  const child = fork(program, [JSON.stringify({ ...options, port })], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let last = 0
  const wait = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
  const ready = wait(0)
  child.on('message', (answer: ShopAnswer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asker?.reject(new Error(answer.error))
    else asker?.resolve(answer.value)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const { reject } of waiting.values()) reject(new Died('the shop was killed'))
      waiting.clear()
      resolve()
    })
  })
  const send = (question: ShopQuestion): Promise<unknown> => {
    if (!isRunning(child)) return Promise.reject(new Died('the shop is not there'))
    const id = ++last
    const answer = wait(id)
    child.send({ id, question }, () => {})
    return answer
  }
  await ready
  return {
    port,
    get isAlive() {
      return isRunning(child)
    },
    ask: (query, variables, { viewer = anonymous, token, orderKey }) =>
      send({
        kind: 'ask',
        query,
        variables,
        viewer,
        headers: { ...(token && { 'x-cart-token': token }), ...(orderKey && { 'x-order-key': orderKey }) },
      }),
    tell: async (question) => {
      await send(question)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null
