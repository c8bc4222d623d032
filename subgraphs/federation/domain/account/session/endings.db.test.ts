import { beforeAll, expect, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, systemClock } from '@rose-ash/domain'
import { createWorker, installQueue } from '@rose-ash/jobs'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { accountJobs } from '../../../jobs/accountJobs.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import { updateUser } from '../../user/updateUser.ts'
import { changePassword } from '../password/changePassword.ts'

const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
const { ada, bram, emre, fern } = cast.members
let asked: AskedAccounts

beforeAll(async () => {
  await installQueue({ url: database.url, logger })
  asked = askAccounts(database.knex, systemClock)
  await seedFederation({ ...asked.accounts, viewer: anonymous })
})

async function work(): Promise<void> {
  const { mail: _, ...jobs } = accountJobs(asked.accounts, createRegistry())
  const events = { 'account.profile.changed': async () => {} }
  const worker = createWorker({ url: database.url, rooms: [{ name: 'federation', jobs, events }], logger })
  await worker.drain()
  await worker.stop()
}

/** The process dies between the commit and the provider. */
const dying = {
  endSessionsOf: () => Promise.reject(new Error('killed')),
}

test('sessions end for good though the process dies right after the change', async () => {
  const account = asked.as(ada)
  const killed = { ...account, sessions: { ...account.sessions, ...dying } }
  await expect(updateUser(killed, { id: bram.id, version: 1, status: 'suspended' })).rejects.toThrow('killed')
  expect(await asked.provider.listSessions(bram.id)).toHaveLength(1)
  await work()
  expect(await asked.provider.listSessions(bram.id)).toEqual([])
  expect(await asked.provider.listSessions(ada.id)).toHaveLength(1)
})

test('the session that changed the password stays, and so does one that began since', async () => {
  const account = asked.as(fern)
  const [own] = await asked.provider.listSessions(fern.id)
  if (!own) throw new Error('Fern is not signed in')
  asked.provider.open.push({ ...own, id: 'phone' })
  const killed = { ...account, sessions: { ...account.sessions, ...dying } }
  await expect(changePassword(killed, { newPassword: 'bramble, sloe and elder' })).rejects.toThrow('killed')
  asked.provider.open.push({ ...own, id: 'tablet', startedAt: new Date(Date.now() + 1000) })
  await work()
  const left = await asked.provider.listSessions(fern.id)
  expect(left.map(({ id }) => id)).toEqual([own.id, 'tablet'])
})

test('a change that is refused ends nothing', async () => {
  expect(await updateUser(asked.as(ada), { id: emre.id, version: 9, status: 'suspended' })).toMatchObject({
    ok: false,
  })
  await work()
  expect(await asked.provider.listSessions(emre.id)).toHaveLength(1)
})
