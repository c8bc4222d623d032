import { expect, test } from '@jest/globals'
import { consequenceOf } from './consequenceOf.ts'

test.each([
  ['subgraphs/cart/schema.graphql', ['types', 'supergraph', 'operations']],
  ['web/market/product/page.graphql', ['operations']],
  ['subgraphs/cart/domain/addLine.ts', []],
  ['_config/app-config.yaml', []],
  ['web/market/routes.ts', []],
])('%s begins everything again, with %j made anew', (path, generate) => {
  expect(consequenceOf(path)).toEqual({ generate })
})

test.each([
  'web/market/product/page.sx',
  'web/design/styles/01-tokens.css',
  'subgraphs/cart/cart.db.test.ts',
  'subgraphs/cart/generated/graphql.ts',
  'gateway/supergraph.graphql',
  'packages/cache/node_modules/ioredis/index.ts',
])('%s changes nothing that runs', (path) => {
  expect(consequenceOf(path)).toBeNull()
})
