import { rm } from 'node:fs/promises'
import { loadConfig, subgraphNames } from '@rose-ash/config'
import { createWorker } from '@rose-ash/jobs'
import { cloneDatabase, cloneOf } from '@rose-ash/testing'
import { createRoom } from '../../bin/platform/createRoom.ts'
import { freePorts } from '../../bin/platform/freePorts.ts'
import { jobsOf, webJobs } from '../../bin/platform/jobs.ts'
import { seedWorld } from '../../bin/platform/seedWorld.ts'
import { surround } from '../../bin/platform/surround.ts'
import { cast } from '../../seeds/cast.ts'
import { mintToken } from './mintToken.ts'
import { startPlatform } from './startPlatform.ts'
import { untilWhole } from './untilWhole.ts'
import { visit } from './visit.ts'
import type { World } from './World.ts'

export interface WorldOptions {
  /** Migrated, and nothing told: the cast is not there. */
  readonly empty?: boolean
}

/**
 * Starts a world in which the cooperative's story has been told. The first of a test run fills the database, the others copy
 * it. Stop it after the tests.
 */
export async function createWorld({ empty = false }: WorldOptions = {}): Promise<World> {
  const clone = empty ? await cloneDatabase() : await cloneOf('world', fill)
  const environment = await environmentFor(clone.url)
  const config = loadConfig({ env: environment })
  const around = surround(config, clone.url, 'test')
  const platform = await startPlatform(around, environment)
  const visitSite: World['visit'] = (site, path, options) => {
    const { publicUrl } = site === 'home' ? config.home : config.sites[site]
    return visit(new URL(path, publicUrl), config.ports.web, options)
  }
  await untilWhole(visitSite)
  return {
    ...cast,
    config,
    knex: around.knex,
    ask: platform.ask,
    token: (member, { scopes } = {}) => mintToken(around, member, scopes),
    visit: visitSite,
    stop: async () => {
      await platform.stop()
      await around.knex.destroy()
      await clone.drop()
      await rm(config.mail.directory, { recursive: true, force: true })
      if (config.sumup.sandbox) await rm(config.sumup.sandbox.file, { force: true })
    },
  }
}

async function environmentFor(databaseUrl: string): Promise<Record<string, string>> {
  const ports = await freePorts(9)
  return {
    NODE_ENV: 'test',
    WEB_PORT: String(ports),
    GATEWAY_PORT: String(ports + 1),
    SUBGRAPH_PORT: String(ports + 2),
    DATABASE_URL: databaseUrl,
    DATA_DIR: '.data/test',
    MAIL_DIR: `.data/test/mail/${ports}`,
    SUMUP_SANDBOX_FILE: `.data/test/sumup/${ports}.jsonl`,
    DATABASE_STATEMENT_TIMEOUT_MS: '0',
    LOG_LEVEL: 'error',
  }
}

/** Tells the story and lets everybody hear of it, so that no event is on its way when a test begins. */
async function fill(url: string): Promise<void> {
  const around = surround(loadConfig({ env: await environmentFor(url) }), url, 'test')
  try {
    await seedWorld(around, () => {})
    const rooms = await Promise.all(subgraphNames.map((name) => createRoom(name, around)))
    const nobodyListens = webJobs({
      hear: async () => {},
      tidy: async () => {},
      tellProvider: async () => {},
    })
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
