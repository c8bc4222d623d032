import { startTestServer } from '../server/startTestServer.ts'
import { keepRunning } from './running.ts'

/** Runs once before the workers: one PostgreSQL and one migrated template database for all of them. */
export default async function setup(): Promise<void> {
  keepRunning(await startTestServer())
}
