import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '@rose-ash/config/Config.ts'
import type { PortClient } from '@rose-ash/contracts/ports/definePort.ts'
import type { IdentityPort } from '@rose-ash/contracts/ports/identityPort.ts'
import { systemClock } from '@rose-ash/domain/clock.ts'
import { Refusal } from '@rose-ash/domain/refusal.ts'
import { anonymous, type Viewer } from '@rose-ash/domain/viewer.ts'
import { verifyViewer, viewerHeader } from '@rose-ash/subgraph/viewerAssertion.ts'

export const developmentViewerHeader = 'x-dev-viewer'

export interface ViewerOptions {
  readonly config: Config
  readonly identity: PortClient<IdentityPort>
}

/**
 * Who asks over HTTP: whom a service of ours vouches for, in development the member whom the client names, or nobody.
 *
 * @throws Refusal when what the client says of itself cannot be believed
 */
export async function viewerOf(headers: IncomingHttpHeaders, options: ViewerOptions): Promise<Viewer> {
  const assertion = headers[viewerHeader]
  if (typeof assertion === 'string') return vouchedFor(assertion, options.config.secrets.internal)
  if (headers.authorization !== undefined) {
    throw new Refusal(
      'UNAUTHENTICATED',
      'No access token is valid here; leave out the header "authorization".',
    )
  }
  const handle = headers[developmentViewerHeader]
  if (typeof handle !== 'string' || handle === '') return anonymous
  if (options.config.environment === 'production') {
    throw new Refusal('FORBIDDEN', `The header "${developmentViewerHeader}" is for development only.`)
  }
  return namedViewer(handle, options.identity)
}

function vouchedFor(assertion: string, secret: string): Viewer {
  try {
    return verifyViewer(assertion, secret, systemClock.now())
  } catch {
    throw new Refusal(
      'UNAUTHENTICATED',
      `The header "${viewerHeader}" was not made by a service of ours, or is too old.`,
    )
  }
}

async function namedViewer(handle: string, identity: PortClient<IdentityPort>): Promise<Viewer> {
  if (handle.length > 64) throw new Refusal('UNAUTHENTICATED', 'A handle has at most 64 characters.')
  const { viewers } = await identity.viewersByHandle({ handles: [handle] })
  if (!viewers[0]) throw new Refusal('UNAUTHENTICATED', `There is no member "${handle}".`)
  return viewers[0]
}
