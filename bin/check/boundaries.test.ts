import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { repositoryRoot } from '@rose-ash/config'
import { boundaryRules } from './boundaryRules.ts'

/** Rule, importing file, imported file: each pair breaks that rule. */
const violations = [
  ['no-circle', 'web/page/ask.ts', 'web/page/answer.ts'],
  ['vm-knows-nobody', 'vm/read/read.ts', 'packages/cache/cache.ts'],
  ['vm-knows-nobody', 'vm/read/parse.ts', 'node_modules/zod/index.js'],
  ['no-neighbour', 'subgraphs/cart/domain/addLine.ts', 'subgraphs/market/models/Product.ts'],
  ['subgraphs-know-packages', 'subgraphs/blog/domain/renderPost.ts', 'vm/render.ts'],
  ['subgraphs-know-packages', 'subgraphs/blog/domain/showPost.ts', 'web/page/show.ts'],
  ['account-mail-knows-vm', 'subgraphs/account/mail/send.ts', 'web/page/send.ts'],
  ['gateway-knows-packages', 'gateway/plan.ts', 'subgraphs/blog/index.ts'],
  ['web-knows-vm-and-packages', 'web/blog/page.ts', 'subgraphs/blog/models/Post.ts'],
  ['web-knows-vm-and-packages', 'web/market/page.ts', 'gateway/plans.ts'],
  ['packages-know-packages', 'packages/jobs/run.ts', 'subgraphs/cart/jobs/expire.ts'],
  ['index-is-for-hosts', 'subgraphs/cart/domain/checkout.ts', 'subgraphs/cart/index.ts'],
  ['domain-knows-no-graphql', 'subgraphs/cart/domain/price.ts', 'node_modules/graphql/index.js'],
  ['domain-knows-no-graphql', 'subgraphs/cart/domain/page.ts', 'packages/subgraph/connection.ts'],
  ['domain-knows-models-ports-events', 'subgraphs/cart/domain/total.ts', 'subgraphs/cart/loaders/lines.ts'],
  ['resolvers-run-no-queries', 'subgraphs/cart/resolvers/Query/cart.ts', 'node_modules/knex/index.js'],
  ['resolvers-run-no-queries', 'subgraphs/cart/resolvers/Query/carts.ts', 'packages/db/createKnex.ts'],
  ['resolvers-know-models-as-types', 'subgraphs/cart/resolvers/Cart.ts', 'subgraphs/cart/models/Cart.ts'],
  ['loaders-know-models', 'subgraphs/cart/loaders/cartById.ts', 'subgraphs/cart/resolvers/CartLine.ts'],
  [
    'migrations-import-nothing-of-ours',
    'subgraphs/cart/migrations/0001_carts.ts',
    'subgraphs/cart/models/Line.ts',
  ],
  [
    'nobody-imports-migrations',
    'subgraphs/cart/seeds/seedCart.ts',
    'subgraphs/cart/migrations/0002_lines.ts',
  ],
  ['product-does-not-know-tests', 'subgraphs/cart/domain/now.ts', 'packages/testing/clock.ts'],
  ['no-unresolved', 'web/page/lost.ts', 'web/page/nowhere.ts'],
] as const

/** What the house allows, on the same paths. */
const allowed = [
  ['subgraphs/account/mail/letter.ts', 'vm/render.ts'],
  ['web/blog/view.ts', 'vm/render.ts'],
  ['subgraphs/cart/index.ts', 'subgraphs/cart/resolvers/CartLine.ts'],
  ['subgraphs/cart/resolvers/Mutation/checkout.ts', 'subgraphs/cart/domain/pay.ts'],
  ['subgraphs/cart/loaders/lineById.ts', 'subgraphs/cart/models/Line.ts'],
  ['subgraphs/cart/domain/pay.ts', 'subgraphs/cart/models/Line.ts'],
  ['subgraphs/cart/jobs/remind.ts', 'packages/cache/cache.ts'],
  ['subgraphs/cart/cart.db.test.ts', 'packages/testing/clock.ts'],
  ['tests/supergraph/graph.test.ts', 'subgraphs/cart/index.ts'],
  ['bin/start.ts', 'subgraphs/cart/index.ts'],
] as const

interface Violation {
  readonly rule: { readonly name: string }
  readonly from: string
  readonly to: string
}

let found: Violation[]
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'))
  await cp(join(repositoryRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { graphql: '1', knex: '1', zod: '1' } }),
  )
  const imports = new Map<string, string[]>()
  for (const [from, to] of [...violations.map(([, from, to]) => [from, to] as const), ...allowed]) {
    imports.set(from, [...(imports.get(from) ?? []), to])
    if (!to.endsWith('nowhere.ts')) imports.set(to, imports.get(to) ?? [])
  }
  imports.get('web/page/answer.ts')?.push('web/page/ask.ts')
  for (const [file, targets] of imports) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    const lines = targets.map(
      (target, n) => `import { it as it${n} } from '${specifier(file, target)}'\nconsole.log(it${n})`,
    )
    await writeFile(join(folder, file), `${lines.join('\n')}\nexport const it = 1\n`)
  }
  for (const name of ['graphql', 'knex', 'zod']) {
    await writeFile(
      join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    )
  }
  found = await cruise(folder)
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

const specifier = (from: string, to: string) => {
  if (to.startsWith('node_modules/')) return to.split('/')[1]
  const path = relative(dirname(from), to)
  return path.startsWith('.') ? path : `./${path}`
}

function cruise(cwd: string): Promise<Violation[]> {
  const program = join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    program,
    '--config',
    join(repositoryRoot, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    'subgraphs',
    'gateway',
    'web',
    'vm',
    'packages',
    'bin',
    'tests',
  ]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      if (!stdout.startsWith('{')) reject(new Error(stderr || stdout))
      else resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations)
    })
  })
}

/** A circle is told from either end. */
const isBetween = (violation: Violation, from: string, to: string) =>
  (violation.from === from && violation.to === to) || (violation.from === to && violation.to === from)

describe('the boundary rules', () => {
  test.each(violations)('%s: %s may not import %s', (name, from, to) => {
    const target = to.endsWith('nowhere.ts') ? './nowhere.ts' : to
    expect(
      found.filter((violation) => isBetween(violation, from, target)).map(({ rule }) => rule.name),
    ).toContain(name)
  })

  test.each(allowed)('%s may import %s', (from, to) => {
    expect(found.filter((violation) => isBetween(violation, from, to))).toEqual([])
  })

  test('every rule is shown to fail', () => {
    expect(new Set(violations.map(([name]) => name))).toEqual(new Set(boundaryRules.map(({ name }) => name)))
  })
})
