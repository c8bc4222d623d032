import { testEnvironment } from '@rose-ash/config'
import { anonymous, type Viewer } from '@rose-ash/domain'
import type { ExecutionResult } from 'graphql'
import type { Surroundings } from '../../bin/platform/Surroundings.ts'
import { startInOneProcess } from '../../bin/platform/startInOneProcess.ts'
import { startInProcesses } from '../../bin/platform/startInProcesses.ts'
import type { CastMember } from '../../seeds/cast.ts'
import type { Ask } from './World.ts'

export interface RunningPlatform {
  readonly ask: Ask
  stop(): Promise<void>
}

/**
 * Starts everything: in this process, or with `ROSE_ASH_WORLD=processes` each part in one of its own.
 *
 * @param environment what the configuration of `around` was read from
 */
export const startPlatform = (
  around: Surroundings,
  environment: Readonly<Record<string, string>>,
): Promise<RunningPlatform> =>
  testEnvironment().world === 'processes' ? inProcesses(around, environment) : inOneProcess(around)

async function inOneProcess(around: Surroundings): Promise<RunningPlatform> {
  const { gateway, stop } = await startInOneProcess(around)
  return {
    ask: (query, { as, variables, cartToken, headers = {} } = {}) =>
      gateway.execute({
        query,
        ...(variables && { variables }),
        viewer: viewerOf(as),
        headers: { ...headers, ...(cartToken !== undefined && { 'x-cart-token': cartToken }) },
      }),
    stop,
  }
}

async function inProcesses(
  { config, logger }: Surroundings,
  env: Readonly<Record<string, string>>,
): Promise<RunningPlatform> {
  const { stop } = await startInProcesses({ env, logger })
  return { ask: askOver(config.gateway.url), stop }
}

/** Asks the gateway behind an address, as a GraphQL client does. */
export const askOver =
  (url: string): Ask =>
  async (query, { as, variables, cartToken, headers = {} } = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        ...(as !== undefined && { 'x-dev-viewer': as.handle }),
        ...(cartToken !== undefined && { 'x-cart-token': cartToken }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as ExecutionResult
  }

const viewerOf = (member: CastMember | undefined): Viewer =>
  member === undefined ? anonymous : { userId: member.id, handle: member.handle, roles: member.roles }
