import type { TestServer } from '../server/startTestServer.ts'

/** Jest loads set-up and teardown apart from each other, so what they share hangs on the process. */
const key = Symbol.for('rose-ash.testServer')

const holder = globalThis as { [key]?: TestServer }

export function keepRunning(server: TestServer): void {
  holder[key] = server
}

export const takeRunning = (): TestServer | undefined => holder[key]
