import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { fixtureConfig } from '../../fixtures/fixtureConfig.ts'
import { OperationStore } from '../../operations/OperationStore.ts'
import { loadSupergraph } from '../../supergraph/loadSupergraph.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

test('the first query that a developer sees is answered, and asks most of the subgraphs', () => {
  const supergraph = loadSupergraph(read('../../supergraph.graphql'))
  const { limits, introspection } = fixtureConfig().gateway
  const store = new OperationStore(supergraph, { limits, introspection })
  const operation = store.prepare(store.document(read('welcome.graphql')), undefined)
  const plan = JSON.stringify(supergraph.plan(parse(read('welcome.graphql')), undefined))
  expect(operation.step).not.toBeNull()
  for (const name of ['blog', 'market', 'cart', 'events', 'federation', 'account']) {
    expect(plan).toContain(`"serviceName":"${name}"`)
  }
})
