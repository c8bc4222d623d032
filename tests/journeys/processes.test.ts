import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { repositoryRoot, type SubgraphName, subgraphNames } from '@rose-ash/config'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import { prepareOperation } from '@rose-ash/gateway/operations/prepareOperation.ts'
import { trustedLimits } from '@rose-ash/gateway/operations/trustedLimits.ts'
import { loadSupergraph } from '@rose-ash/gateway/supergraph/loadSupergraph.ts'
import { createLibrary } from '@rose-ash/web/page/createLibrary.ts'
import { siteTables } from '@rose-ash/web/siteTables.ts'
import { parse } from 'graphql'
import { type RunningClone, startClone } from '../../bin/bench/startClone.ts'
import { freePorts } from '../../bin/platform/freePorts.ts'
import { cast } from '../../seeds/cast.ts'
import { isLinked } from '../world/isLinked.ts'
import { type Address, oneAddressOfEachPage } from '../world/oneAddressOfEachPage.ts'
import { processesOf } from '../world/processesOf.ts'
import { buy, putIntoCart } from '../world/shopping.ts'
import { sixSubgraphs } from '../world/sixSubgraphs.ts'
import { askOver } from '../world/startPlatform.ts'
import { tokenByCommand } from '../world/tokenByCommand.ts'
import { type Page, visit } from '../world/visit.ts'
import { visitAs } from '../world/visitAs.ts'
import type { Ask, World } from '../world/World.ts'

const patience = 180_000
/** What a page may take beside the question to the graph, on a machine with other work to do. */
const slackMs = 2500
const { hana } = cast.members
const dataDir = join(repositoryRoot, '.data', 'test', `processes-${process.pid}`)

let clone: RunningClone
let addresses: readonly Address[]
/** Those that are not a member's own. */
let open: readonly Address[]
let ask: Ask

beforeAll(async () => {
  await mkdir(dataDir, { recursive: true })
  clone = await startClone({
    dataDir,
    firstPort: await freePorts(9),
    args: ['--processes'],
    // A page from the cache would not notice that anything is missing.
    env: { PAGE_CACHE_TTL_SECONDS: '0', LOG_LEVEL: 'fatal' },
  })
  ask = askOver(clone.config.gateway.url, tokenByCommand(clone.environment))
  const { variantId } = cast.products.oatMilk
  await buy({ ask }, hana, variantId)
  await putIntoCart({ ask }, hana, variantId)
  asHana = await visitAs(clone, hana)
  addresses = await oneAddressOfEachPage({ config: clone.config, visit: asHana })
  const seen = await visitAll(false, addresses)
  open = seen.filter(({ page }) => page.status !== 303).map(({ address }) => address)
}, patience)
afterAll(async () => {
  await clone?.stop()
  await rm(placeFor(dataDir).home, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}, patience)

/** Members are shown what is made for them, so nothing that a cache has kept; who they are, federation has to say. */
let asHana: World['visit']
const asStranger: World['visit'] = (site, path, options) => {
  const { home, sites, ports } = clone.config
  const { publicUrl } = site === 'home' ? home : sites[site]
  return visit(new URL(path, publicUrl), ports.web, options)
}

interface Seen {
  readonly address: Address
  readonly page: Page
  readonly ms: number
}

const visitAll = (isMember: boolean, some = isMember ? addresses : open): Promise<readonly Seen[]> =>
  Promise.all(
    some.map(async (address) => {
      const began = performance.now()
      const page = await (isMember ? asHana : asStranger)(address.site, address.path)
      return { address, page, ms: performance.now() - began }
    }),
  )

const isWhole = ({ page }: Seen): boolean => page.status === 200 && !isPartial(page)
const isPartial = ({ body }: Page): boolean => body.includes('Part of this page is having a rest')
const isStaffs = (page: string): boolean =>
  /^(account\/staff|cart\/manage|market\/(desk|manage|scraping))(\/|$)/.test(page)
const nameOf = ({ site, route }: Address): string => `${site}/${route.page}`

/** Which subgraphs a page needs: for anything at all, and for the thing that it is about. */
const needs = (() => {
  const supergraph = loadSupergraph(readFileSync(join(repositoryRoot, 'gateway/supergraph.graphql'), 'utf8'))
  const library = createLibrary({ locale: 'en-GB', timeZone: 'Europe/London' })
  const limits = trustedLimits({ depth: 0, aliases: 0, tokens: 0, cost: 0, pageSize: 100 })
  const asked = (document: string) =>
    prepareOperation(supergraph, parse(document), undefined, limits).subgraphs as readonly SubgraphName[]
  return ({ site, route }: Address) => {
    const name = `${site}/${route.page}/page`
    const all = library.hasOperation(name) ? asked(library.operation(name).document) : []
    return { all, owner: ownerOf(supergraph.sdl, route.subject) }
  }
})()

function ownerOf(sdl: string, root: string | undefined): SubgraphName | null {
  const query = sdl.slice(sdl.indexOf('type Query'))
  const field = new RegExp(`^  ${root}\\b.*@join__field\\(graph: (\\w+)`, 'm').exec(query)
  return root === undefined ? null : ((field?.[1]?.toLowerCase() as SubgraphName | undefined) ?? null)
}

/** What a page may look like while a subgraph is away. */
function expectPage({ address, page, ms }: Seen, away: SubgraphName): void {
  const { all, owner } = needs(address)
  const where = `${nameOf(address)} without ${away}`
  expect({ where, late: ms > clone.config.gateway.deadlines.operationMs + slackMs }).toEqual({
    where,
    late: false,
  })
  const statuses = owner === away ? [503] : [200]
  // A page that decides by what it sees has nothing to say while it cannot see everything.
  if (all.includes(away) && address.route.logic?.after) statuses.push(503)
  expect(statuses.map((status) => `${where}: ${status}`)).toContain(`${where}: ${page.status}`)
  expect(page.body).toContain('<main id="main"')
  if (!all.includes(away)) expect({ where, partial: isPartial(page) }).toEqual({ where, partial: false })
}

/** Asks until what was missing is back. */
async function expectRecovery(isMember: boolean, lost: readonly Address[]): Promise<void> {
  let missing = lost
  for (const began = performance.now(); missing.length > 0 && performance.now() - began < 60_000; ) {
    await pause(250)
    missing = (await visitAll(isMember, missing))
      .filter((each) => !isWhole(each))
      .map(({ address }) => address)
  }
  expect(missing.map(nameOf)).toEqual([])
}

const pidOf = (name: SubgraphName): number => {
  const pid = processesOf(clone.process.pid ?? 0).get(name)
  if (pid === undefined) throw new Error(`There is no process of ${name}.`)
  return pid
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(1)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('ten processes serve the six sites, take payments and show a page of each kind', async () => {
  expect(processesOf(clone.process.pid ?? 0).size).toBe(10)
  const pages = siteTables.flatMap(({ name, routes }) => routes.map(({ page }) => `${name}/${page}`))
  const linked = pages.filter((page) => isLinked(page) && !isStaffs(page))
  expect(
    addresses
      .map(nameOf)
      .filter((page) => !isStaffs(page))
      .sort(),
  ).toEqual([...new Set(linked)].sort())
  for (const isMember of [true, false]) {
    const seen = await visitAll(isMember)
    expect(seen.filter((each) => !isWhole(each)).map(({ address }) => nameOf(address))).toEqual([])
  }
})

test('members are known to the rest of the graph while federation, which made their tokens, hangs', async () => {
  const cart = '{ cart { itemCount } }'
  const known = { data: { cart: { itemCount: 1 } } }
  expect(await ask(cart, { as: hana })).toEqual(known)
  const pid = pidOf('federation')
  process.kill(pid, 'SIGSTOP')
  try {
    expect(await ask(cart, { as: hana })).toEqual(known)
  } finally {
    process.kill(pid, 'SIGCONT')
  }
})

describe.each(subgraphNames)('without %s', (away) => {
  const asksFederation = away !== 'federation'
  test(
    'while it hangs, pages show the rest in time, the graph answers with one clean error, and all comes back',
    async () => {
      const pid = pidOf(away)
      process.kill(pid, 'SIGSTOP')
      let seen: readonly Seen[]
      try {
        const [pages, { data, errors }] = await Promise.all([
          visitAll(asksFederation),
          ask(sixSubgraphs, { ...(asksFederation && { as: hana }) }),
        ])
        seen = pages
        expect(data).toBeTruthy()
        expect(errors).toEqual([
          {
            message: expect.stringMatching(
              /^A part of the answer (did not arrive in time|is not available at the moment)\.$/,
            ),
            path: expect.any(Array),
            extensions: {
              code: 'SUBGRAPH_UNAVAILABLE',
              id: expect.any(String),
              missing: expect.arrayContaining([expect.any(String)]),
            },
          },
        ])
      } finally {
        process.kill(pid, 'SIGCONT')
      }
      for (const each of seen) expectPage(each, away)
      const lost = seen.filter((each) => !isWhole(each)).map(({ address }) => address)
      expect(lost).not.toEqual([])
      await expectRecovery(asksFederation, lost)
    },
    patience,
  )

  test(
    'when it is killed, pages show the rest, and all comes back with another process',
    async () => {
      // For five seconds the gateway remembers what it told strangers.
      if (!asksFederation) await pause(5100)
      const pid = pidOf(away)
      await kill(pid)
      const seen = await visitAll(asksFederation)
      for (const each of seen) expectPage(each, away)
      const lost = seen.filter((each) => !isWhole(each)).map(({ address }) => address)
      expect(lost).not.toEqual([])
      await expectRecovery(asksFederation, lost)
      expect(pidOf(away)).not.toBe(pid)
    },
    patience,
  )
})
