import { loadConfig, type SiteName } from '@rose-ash/config'
import { createKnex } from '@rose-ash/db'
import { anonymous, type Viewer } from '@rose-ash/domain'
import { createWorker } from '@rose-ash/jobs'
import { cloneOf } from '@rose-ash/testing'
import type { ExecutionResult } from 'graphql'
import type { Knex } from 'knex'
import { createRoom } from '../../bin/platform/createRoom.ts'
import { jobsOf, webJobs } from '../../bin/platform/jobs.ts'
import type { Surroundings } from '../../bin/platform/Surroundings.ts'
import { seedWorld } from '../../bin/platform/seedWorld.ts'
import { startInOneProcess, type WholePlatform } from '../../bin/platform/startInOneProcess.ts'
import { surround } from '../../bin/platform/surround.ts'
import { type CastMember, cast } from '../../seeds/cast.ts'
import { freePorts } from './freePorts.ts'
import { type Page, type VisitOptions, visit } from './visit.ts'

export interface AskOptions {
  /** Who asks; nobody in particular unless told. */
  readonly as?: CastMember
  readonly variables?: Readonly<Record<string, unknown>>
  readonly cartToken?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The whole platform in this process, on a database of its own in which the cooperative's story has been told. */
export type World = typeof cast &
  WholePlatform & {
    readonly config: Surroundings['config']
    readonly knex: Knex
    /** Asks the graph through the gateway. */
    ask(query: string, options?: AskOptions): Promise<ExecutionResult>
    /** Asks for a page of a site over HTTP, as a visitor's browser does. */
    visit(site: SiteName | 'home', path: string, options?: VisitOptions): Promise<Page>
  }

/** Starts a world. The first of a test run fills the database, the others copy it. Stop it after the tests. */
export async function createWorld(): Promise<World> {
  const clone = await cloneOf('world', fill)
  const around = await surroundings(clone.url)
  const platform = await startInOneProcess(around)
  const { config, knex } = around
  return {
    ...cast,
    ...platform,
    config,
    knex,
    ask: (query, { as, variables, cartToken, headers = {} } = {}) =>
      platform.gateway.execute({
        query,
        ...(variables && { variables }),
        viewer: viewerOf(as),
        headers: { ...headers, ...(cartToken !== undefined && { 'x-cart-token': cartToken }) },
      }),
    visit: (site, path, options) => {
      const { publicUrl } = site === 'home' ? config.home : config.sites[site]
      return visit(new URL(path, publicUrl), config.ports.web, options)
    },
    stop: async () => {
      await platform.stop()
      await knex.destroy()
      await clone.drop()
    },
  }
}

const viewerOf = (member: CastMember | undefined): Viewer =>
  member === undefined ? anonymous : { userId: member.id, handle: member.handle, roles: member.roles }

async function surroundings(databaseUrl: string): Promise<Surroundings> {
  const ports = await freePorts(8)
  const config = loadConfig({
    env: {
      NODE_ENV: 'test',
      WEB_PORT: String(ports),
      GATEWAY_PORT: String(ports + 1),
      SUBGRAPH_PORT: String(ports + 2),
      DATABASE_URL: databaseUrl,
      DATA_DIR: '.data/test',
      LOG_LEVEL: 'error',
    },
  })
  return surround(config, databaseUrl, 'test')
}

/** Tells the story and lets everybody hear of it, so that no event is on its way when a test begins. */
async function fill(url: string): Promise<void> {
  const knex = createKnex({ url, applicationName: 'world', statementTimeoutMs: 0 })
  const around = { ...(await surroundings(url)), knex }
  try {
    await seedWorld(around, () => {})
    const rooms = await Promise.all(
      (['blog', 'market', 'cart', 'events', 'federation', 'account'] as const).map((name) =>
        createRoom(name, around),
      ),
    )
    const nobodyListens = webJobs({ hear: async () => {}, tidy: async () => {} })
    const worker = createWorker({
      url,
      rooms: [...rooms.map(jobsOf), nobodyListens],
      logger: around.logger,
      concurrency: 4,
    })
    await worker.drain()
    await worker.stop()
  } finally {
    await knex.destroy()
  }
}
