import '../disableTelemetry.ts'
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway'
import { anonymous } from '@rose-ash/domain/viewer.ts'
import { executeLocally } from '@rose-ash/subgraph/executeLocally.ts'
import { parse } from 'graphql'
import { composeFixture, fixtureGateway, localSources } from '../fixtures/fixtureGateway.ts'

/** A page of posts with authors, their friends, and what is written about: nine questions to three subgraphs. */
const query = `query Page($first: Int!) {
  posts {
    title
    authors { name handle friends { name } }
    about { __typename ... on Product { name price { amountMinor currency } owner { name } } ... on Person { handle } }
  }
  products(first: $first) {
    nodes { id name kind price { amountMinor currency } owner { name handle } mentions { title } }
    totalCount
  }
}`
const variables = { first: 24 }
const asking = { viewer: anonymous, headers: {}, requestId: 'bench' }
const request = { viewer: anonymous, headers: { get: () => null }, requestId: 'bench' }
const rounds = Number(process.argv[2] ?? 2000)

const sources = localSources()
const supergraphSdl = await composeFixture()

/** Milliseconds of CPU for one call, after a warm-up. */
async function cpu(name: string, call: () => Promise<unknown>): Promise<void> {
  for (let n = 0; n < rounds / 4; n++) await call()
  const begin = process.cpuUsage()
  for (let n = 0; n < rounds; n++) await call()
  const { user, system } = process.cpuUsage(begin)
  process.stdout.write(`${((user + system) / 1000 / rounds).toFixed(3)} ms  ${name}\n`)
}

const ours = await fixtureGateway({ supergraphSdl, sources })
const answer = await ours.execute({ query, variables, ...asking })
process.stdout.write(`${JSON.stringify(answer).length} characters of answer, ${rounds} rounds\n`)
await cpu('this gateway, subgraphs in the process', () => ours.execute({ query, variables, ...asking }))

const theirs = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name }) => {
    const { room } = sources[name as keyof typeof sources]
    const source = new LocalGraphQLDataSource(room.schema)
    const process = source.process.bind(source)
    source.process = (options) =>
      process({ ...options, context: room.createContext(request) } as typeof options)
    return source
  },
})
const { executor } = await theirs.load()
const document = parse(query)
await cpu(
  '@apollo/gateway, subgraphs in the process',
  () =>
    executor?.({
      request: { query, variables },
      document,
      source: query,
      queryHash: 'page',
      operationName: 'Page',
      schema: theirs.schema,
      context: {},
      metrics: {},
      logger: console,
    } as unknown as Parameters<typeof executor>[0]) ?? Promise.resolve(),
)

const whole =
  'query ($first: Int!) { products(first: $first) { nodes { id name kind price { amountMinor currency } } totalCount } }'
await cpu('one of the questions, asked of the subgraph itself', () =>
  executeLocally(sources.shop.room, { query: whole, variables }, request, () => {}),
)
await cpu('the same question through this gateway', () =>
  ours.execute({ query: whole, variables, ...asking }),
)
await ours.stop()
await theirs.stop()
