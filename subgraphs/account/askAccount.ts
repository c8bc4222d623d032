import { createRegistry } from '@rose-ash/contracts'
import { type Clock, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import type { Answered } from '@rose-ash/testing'
import type { Knex } from 'knex'
import { createAccount } from './index.ts'
import { mailOfTests } from './mailOfTests.ts'

/** For tests: asks the account room as the gateway would. A bug on the way is thrown; errors of the answer come under `errors`. */
export async function askAccount(
  knex: Knex,
  viewer: Viewer,
  query: string,
  variables: object = {},
  clock: Clock = systemClock,
): Promise<Answered> {
  const room = createAccount({ knex, clock, registry: createRegistry(), mail: mailOfTests })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(
    room,
    { query, variables: { ...variables } },
    request,
    (error) => {
      throw error
    },
  )
  return errors ? { ...data, errors } : data
}
