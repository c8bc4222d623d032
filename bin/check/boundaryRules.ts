/** One side of a rule, in dependency-cruiser's words. */
type Side = Readonly<Record<string, unknown>>

interface BoundaryRule {
  readonly name: string
  readonly comment: string
  readonly severity: 'error'
  readonly from: Side
  readonly to: Side
}

const subgraph = '^subgraphs/([^/]+)/'
/** The same subgraph as the importing file. */
const same = '^subgraphs/$1/'
const tests = '\\.(test|db\\.test)\\.ts$'
/** `askBlog.ts` asks its room as the gateway would, for the tests beside it. */
const testClient = '^subgraphs/[^/]+/ask[A-Z]\\w*\\.ts$'
/** The shape of a page of a list, which the resolvers of that list have as their parent; types only. */
const connectionShape = '/models/\\w+Connection\\.ts$'

const rule = (name: string, comment: string, from: Side, to: Side): BoundaryRule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
})

/** The rules of the house: who may know whom. `boundaries.test.ts` plants a violation of each. */
export const boundaryRules: readonly BoundaryRule[] = [
  // The machine's compiler is one recursion over many forms, a file each.
  rule(
    'no-circle',
    'Two files that need each other are one file, or hide a third.',
    { pathNot: '^vm/' },
    {
      circular: true,
      // A type may be named in both directions, and Objection relations are thunks.
      viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '/models/' },
    },
  ),
  rule(
    'vm-knows-nobody',
    'The machine depends on no room and no package.',
    { path: '^vm/', pathNot: [tests, '^vm/bin/fuzz', '^vm/conformance/fuzz/', '^vm/bench/'] },
    {
      pathNot: '^vm/',
      dependencyTypesNot: ['core'],
    },
  ),
  rule(
    'no-neighbour',
    'Subgraphs meet by reference, event or port, never by import.',
    { path: subgraph },
    {
      path: '^subgraphs/',
      pathNot: same,
    },
  ),
  rule(
    'subgraphs-know-packages',
    'A subgraph knows packages; only account/mail knows the machine.',
    {
      path: subgraph,
      pathNot: '^subgraphs/account/mail/',
    },
    { path: '^(gateway|web|vm|bin|tests)/' },
  ),
  rule(
    'account-mail-knows-vm',
    'Letters are written with templates; that is all that account may take.',
    { path: '^subgraphs/account/mail/' },
    {
      path: '^(gateway|web|bin|tests)/',
    },
  ),
  rule(
    'gateway-knows-packages',
    'The gateway speaks GraphQL to the subgraphs.',
    { path: '^gateway/', pathNot: tests },
    {
      path: '^(subgraphs|web|vm|bin|tests)/',
    },
  ),
  rule(
    'web-knows-vm-and-packages',
    'Pages are made from answers to GraphQL queries.',
    { path: '^web/', pathNot: tests },
    {
      path: '^(subgraphs|gateway|bin|tests)/',
    },
  ),
  rule(
    'packages-know-packages',
    'What rooms share knows no room.',
    { path: '^packages/' },
    {
      path: '^(subgraphs|gateway|web|vm|bin|tests|seeds)/',
    },
  ),
  rule(
    'index-is-for-hosts',
    'index.ts is the wiring of a room: whoever runs the room imports it, the room itself does not.',
    {
      path: '^(subgraphs/[^/]+)/',
      pathNot: ['^subgraphs/[^/]+/index\\.ts$', testClient, tests],
    },
    { path: '^$1/index\\.ts$' },
  ),
  rule(
    'domain-knows-no-graphql',
    'Domain code is the same whoever asks.',
    { path: '^subgraphs/[^/]+/(domain|models|policy|ports|events|jobs)', pathNot: [tests, connectionShape] },
    {
      path: ['node_modules/(graphql|@apollo|@graphql-tools|dataloader)/', '^packages/subgraph/'],
    },
  ),
  rule(
    'domain-knows-models-ports-events',
    'Resolvers and loaders translate for GraphQL; the domain does not need them.',
    {
      path: '^subgraphs/[^/]+/(domain|models)/',
      pathNot: [tests, connectionShape],
    },
    { path: '^subgraphs/[^/]+/(resolvers|loaders|context|generated|seeds|migrations|jobs)' },
  ),
  rule(
    'resolvers-run-no-queries',
    'Resolvers translate: domain and loaders ask the database.',
    {
      path: '^subgraphs/[^/]+/resolvers/',
      pathNot: tests,
    },
    {
      path: [
        'node_modules/(knex|objection|pg)/',
        '^packages/db/',
        '^subgraphs/[^/]+/(migrations|seeds|jobs|events)/',
      ],
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'resolvers-know-models-as-types',
    'A resolver may name the shape of a row, not query it.',
    {
      path: '^subgraphs/[^/]+/resolvers/',
      pathNot: tests,
    },
    { path: '^subgraphs/[^/]+/models/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'loaders-know-models',
    'A loader batches a query; it decides nothing.',
    {
      path: '^subgraphs/[^/]+/loaders/',
      pathNot: tests,
    },
    { path: '^subgraphs/[^/]+/(resolvers|context|jobs|events|seeds|migrations)' },
  ),
  rule(
    'migrations-import-nothing-of-ours',
    'Applied migrations are frozen; what they import would not be.',
    {
      path: '/migrations/',
      pathNot: tests,
    },
    { path: '^(subgraphs|packages|gateway|web|vm|bin|seeds|tests)/' },
  ),
  rule(
    'nobody-imports-migrations',
    'The runner finds migrations; code does not name them.',
    { pathNot: tests },
    {
      path: '/migrations/',
    },
  ),
  rule(
    'product-does-not-know-tests',
    'Tests know the product, not the other way round.',
    {
      path: '^(subgraphs|gateway|web|vm|packages|bin|seeds)/',
      pathNot: [
        tests,
        testClient,
        '^packages/testing/',
        '/conformance/',
        'Contract\\.ts$',
        '^bin/(bench/|screenshots)',
      ],
    },
    { path: ['\\.test\\.ts$', '^tests/', '^packages/testing/'] },
  ),
  // The engines that the machine is compared with are installed by whoever compares.
  rule(
    'no-unresolved',
    'An import that leads nowhere.',
    { pathNot: '^vm/bench/' },
    { couldNotResolve: true },
  ),
]
