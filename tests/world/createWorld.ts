import { type Config, loadConfig, type SiteName, subgraphNames } from '@rose-ash/config'
import { anonymous, type Viewer } from '@rose-ash/domain'
import { createWorker } from '@rose-ash/jobs'
import { cloneOf } from '@rose-ash/testing'
import type { ExecutionResult } from 'graphql'
import type { Knex } from 'knex'
import { createRoom } from '../../bin/platform/createRoom.ts'
import { freePorts } from '../../bin/platform/freePorts.ts'
import { jobsOf, webJobs } from '../../bin/platform/jobs.ts'
import { seedWorld } from '../../bin/platform/seedWorld.ts'
import { startInOneProcess, type WholePlatform } from '../../bin/platform/startInOneProcess.ts'
import { surround } from '../../bin/platform/surround.ts'
import { type CastMember, cast } from '../../seeds/cast.ts'
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
    readonly config: Config
    readonly knex: Knex
    /** Asks the graph through the gateway. */
    ask(query: string, options?: AskOptions): Promise<ExecutionResult>
    /** Asks for a page of a site over HTTP, as a visitor's browser does. */
    visit(site: SiteName | 'home', path: string, options?: VisitOptions): Promise<Page>
  }

/** Starts a world. The first of a test run fills the database, the others copy it. Stop it after the tests. */
export async function createWorld(): Promise<World> {
  const clone = await cloneOf('world', fill)
  const around = surround(await configFor(clone.url), clone.url, 'test')
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

async function configFor(databaseUrl: string): Promise<Config> {
  const ports = await freePorts(8)
  return loadConfig({
    env: {
      NODE_ENV: 'test',
      WEB_PORT: String(ports),
      GATEWAY_PORT: String(ports + 1),
      SUBGRAPH_PORT: String(ports + 2),
      DATABASE_URL: databaseUrl,
      DATA_DIR: '.data/test',
      DATABASE_STATEMENT_TIMEOUT_MS: '0',
      LOG_LEVEL: 'error',
    },
  })
}

/** Tells the story and lets everybody hear of it, so that no event is on its way when a test begins. */
async function fill(url: string): Promise<void> {
  const around = surround(await configFor(url), url, 'test')
  try {
    await seedWorld(around, () => {})
    const rooms = await Promise.all(subgraphNames.map((name) => createRoom(name, around)))
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
    await around.knex.destroy()
  }
}
