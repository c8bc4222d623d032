import { expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { systemClock } from '@rose-ash/domain'
import { createLogger, createService } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { createOidc } from './createOidc.ts'

const database = useDatabase({ commits: true })

test('what is warm has its keys before anybody asks', async () => {
  await database.knex('federation.signing_keys').delete()
  const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })
  const logger = createLogger({ level: 'silent', name: 'test' })
  const oidc = createOidc({ knex: database.knex, clock: systemClock, config, logger })
  const keys = () => database.knex('federation.signing_keys').pluck('id')
  expect(await keys()).toEqual([])
  await oidc.warm()
  const [made] = await keys()
  const service = createService({ name: 'federation', logger })
  oidc.routes(service)
  const jwks = (await service.inject('/oidc/jwks')).json()
  expect(jwks.keys.map(({ kid }: { kid: string }) => kid)).toEqual([made])
  await service.close()
})

test('a database that is away is no reason to fail', async () => {
  const { knex } = database
  const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })
  const away = new Error('away')
  const broken = new Proxy(knex, {
    apply: () => {
      throw away
    },
  })
  const logger = createLogger({ level: 'silent', name: 'test' })
  const oidc = createOidc({ knex: broken, clock: systemClock, config, logger })
  await expect(oidc.warm()).resolves.toBeUndefined()
})
