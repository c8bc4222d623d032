import { expect, test } from '@jest/globals'
import { identityPortContract } from '@rose-ash/contracts/ports/identityPortContract.ts'
import { anonymous, systemClock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { User } from '../models/User.ts'
import { seedFederation } from '../seeds/seedFederation.ts'
import { identityProvider } from './identity.ts'

const database = useDatabase({ commits: true })
const { ada, bram, hana } = cast.members
const origin = 'http://localhost:3000'

const provider = async () => {
  const origins = {
    blog: origin,
    market: origin,
    cart: origin,
    events: origin,
    federation: origin,
    account: origin,
  }
  await seedFederation({ knex: database.knex, clock: systemClock, viewer: anonymous, origins })
  return identityProvider(database.knex)
}

identityPortContract(provider, { first: ada, second: bram })

test('who is suspended may not act, but can be spoken of', async () => {
  const identity = await provider()
  await User.query(database.knex).patch({ status: 'suspended' }).findById(hana.id)
  expect(await identity.viewersByHandle({ handles: ['hana'] })).toEqual({ viewers: [null] })
  expect((await identity.usersByIds({ ids: [hana.id] })).users[0]).toMatchObject({ displayName: 'Hana Sato' })
})
