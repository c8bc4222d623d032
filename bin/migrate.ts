import { withDatabase } from './platform/withDatabase.ts'

/** `npm run migrate`: brings the tables of every room up to date, and does nothing else. */
export async function run(): Promise<void> {
  await withDatabase('migrate', async () => {})
  console.log('  The database is up to date.')
}
