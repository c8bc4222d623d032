import type { Config } from '@rose-ash/config'
import { sign, signatureHeader } from '@rose-ash/contracts/signature.ts'
import { request } from 'undici'
import { internalAddress } from '../http/internalAddress.ts'
import type { MakeFragment } from './createFragments.ts'
import { fragmentPath, tagsHeader } from './fragmentPath.ts'
import { fragmentKind } from './fragmentTypes.ts'
import { IncompleteFragment } from './IncompleteFragment.ts'

/** Fetches a fragment from the process that serves its site, with our signature. */
export function makeRemotely(config: Config): MakeFragment {
  return async (fragment, signal) => {
    const { host, publicUrl } = config.sites[fragmentKind(fragment.type).site]
    const path = fragmentPath(fragment.type, fragment.parameters)
    const body = JSON.stringify(fragment.visitor)
    const response = await request(new URL(path, internalAddress(publicUrl)), {
      method: 'POST',
      headers: {
        host,
        'content-type': 'application/json',
        [signatureHeader]: sign(config.secrets.internal, { method: 'POST', path, body }),
        'x-request-id': fragment.requestId,
      },
      body,
      signal,
    })
    const html = await response.body.text()
    if (response.statusCode === 503) throw new IncompleteFragment(`${host} is not whole.`, html)
    if (response.statusCode !== 200)
      throw new Error(`${host} answered ${response.statusCode} for the fragment ${fragment.type}.`)
    const tags = String(response.headers[tagsHeader] ?? '')
    return { value: html, tags: new Set(tags.split(' ').filter(Boolean)), isWorthKeeping: true }
  }
}
