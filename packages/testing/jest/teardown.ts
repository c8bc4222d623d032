import { takeRunning } from './running.ts'

/** Runs once after the workers: drops what they cloned and lets go of the server. */
export default async function teardown(): Promise<void> {
  await takeRunning()?.stop()
}
