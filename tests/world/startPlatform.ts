import { testEnvironment } from '@rose-ash/config'
import { anonymous, type Viewer } from '@rose-ash/domain'
import type { ExecutionResult } from 'graphql'
import type { Surroundings } from '../../bin/platform/Surroundings.ts'
import { startInOneProcess } from '../../bin/platform/startInOneProcess.ts'
import { startInProcesses } from '../../bin/platform/startInProcesses.ts'
import type { CastMember } from '../../seeds/cast.ts'
import { mintToken } from './mintToken.ts'
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

/** Whoever asks `as` somebody is believed here; a token goes through the gateway's door. */
async function inOneProcess(around: Surroundings): Promise<RunningPlatform> {
  const { gateway, stop } = await startInOneProcess(around)
  const askByToken = askOver(around.config.gateway.url)
  return {
    ask: (query, options = {}) => {
      if (options.token !== undefined) return askByToken(query, options)
      const { as, variables, cartToken, headers = {} } = options
      return gateway.execute({
        query,
        ...(variables && { variables }),
        viewer: viewerOf(as),
        headers: { ...headers, ...(cartToken !== undefined && { 'x-cart-token': cartToken }) },
      })
    },
    stop,
  }
}

async function inProcesses(
  around: Surroundings,
  env: Readonly<Record<string, string>>,
): Promise<RunningPlatform> {
  const { config, logger } = around
  const { stop } = await startInProcesses({ env, logger })
  return { ask: askOver(config.gateway.url, (member) => mintToken(around, member)), stop }
}

/**
 * Asks the gateway behind an address, as a GraphQL client does.
 *
 * @param tokenOf gives the access token of whoever asks `as` somebody
 */
export function askOver(url: string, tokenOf?: (member: CastMember) => Promise<string>): Ask {
  const tokenFor = tokenOf && forAWhile(tokenOf)
  return async (query, { as, token, variables, cartToken, headers = {} } = {}) => {
    const bearer = token ?? (as && (await tokenFor?.(as)))
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(cartToken !== undefined && { 'x-cart-token': cartToken }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as ExecutionResult
  }
}

/** A token outlives this by far. */
const whileMs = 5 * 60_000

function forAWhile(tokenOf: (member: CastMember) => Promise<string>) {
  const known = new Map<CastMember, { readonly token: Promise<string>; readonly until: number }>()
  return (member: CastMember): Promise<string> => {
    const present = known.get(member)
    if (present && present.until > performance.now()) return present.token
    const token = tokenOf(member)
    known.set(member, { token, until: performance.now() + whileMs })
    return token
  }
}

const viewerOf = (member: CastMember | undefined): Viewer =>
  member === undefined ? anonymous : { userId: member.id, handle: member.handle, roles: member.roles }
