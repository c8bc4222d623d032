import type { RequestOrigin } from '@rose-ash/contracts'
import type { Accounts } from '../../AccountDomain.ts'
import type { Try } from '../throttle/createThrottle.ts'
import { networkOf } from '../throttle/networkOf.ts'

/** Counts a mail that a stranger asks for. No failed sign-in counts here, so a link is always to be had. */
export function countMail({ throttle }: Accounts, email: string, from: RequestOrigin): Promise<Try> {
  const { address, network } = networkOf(from.address)
  return throttle.count(
    ['mailsFromAddress', address],
    ['mailsFromNetwork', network],
    ['mailsToAddressFromNetwork', `${email} ${network}`],
    ['mailsToAddress', email],
  )
}
