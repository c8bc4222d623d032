import type { RequestOrigin } from '@rose-ash/contracts'
import { networkOf } from '../throttle/networkOf.ts'
import type { EventOrigin } from './recordEvent.ts'

/** What is kept of where a request came from. */
export const originOf = ({ address, userAgent }: RequestOrigin): EventOrigin => ({
  network: networkOf(address).network,
  device: userAgent,
})
