import { expect, test } from '@jest/globals'
import type { ProviderAttempt, ProviderCheckout } from '../../sumup/PaymentProvider.ts'
import { verdictOn } from './verdictOn.ts'

const ours = { reference: '7K2M9QXA-1', amountMinor: 1250, currency: 'GBP' }
const attempt = (more: Partial<ProviderAttempt> = {}): ProviderAttempt => ({
  id: 'a',
  code: 'T1',
  status: 'SUCCESSFUL',
  amountMinor: 1250,
  currency: 'GBP',
  ...more,
})
const checkout = (more: Partial<ProviderCheckout> = {}): ProviderCheckout => ({
  ...ours,
  id: 'c',
  status: 'PAID',
  merchantCode: 'MROSE',
  pageUrl: null,
  attempts: [attempt()],
  payload: {},
  ...more,
})
const declined = attempt({ id: 'b', status: 'FAILED' })

test.each<[string, string, Partial<ProviderCheckout>]>([
  ['paid, by one attempt of ours', 'succeeded', {}],
  ['paid, at the second try', 'succeeded', { attempts: [declined, attempt()] }],
  ['paid, and paid back since', 'succeeded', { attempts: [attempt({ status: 'REFUNDED' })] }],
  ['called paid without an attempt', 'pending', { attempts: [] }],
  ['called paid with a declined attempt only', 'pending', { attempts: [declined] }],
  ['taken, and not called paid yet', 'pending', { status: 'PENDING' }],
  ['open', 'pending', { status: 'PENDING', attempts: [] }],
  ['with the bank', 'action_required', { status: 'PENDING', attempts: [attempt({ status: 'PENDING' })] }],
  ['declined', 'failed', { status: 'FAILED', attempts: [declined] }],
  ['over', 'expired', { status: 'EXPIRED', attempts: [] }],
  ['over, and taken all the same', 'disputed', { status: 'EXPIRED' }],
  ['taken twice', 'disputed', { attempts: [attempt(), attempt({ id: 'b' })] }],
  ['taken with another amount', 'disputed', { attempts: [attempt({ amountMinor: 125 })] }],
  ['taken with an amount finer than pence', 'disputed', { attempts: [attempt({ amountMinor: null })] }],
  ['taken in another currency', 'disputed', { attempts: [attempt({ currency: 'EUR' })] }],
  ['for another amount', 'disputed', { amountMinor: 1251 }],
  ['in another currency', 'disputed', { currency: 'EUR' }],
  ['for another merchant', 'disputed', { merchantCode: 'MOTHER' }],
  ['under another reference', 'disputed', { reference: '7K2M9QXA-2' }],
])('what is %s is %s', (_, status, more) => {
  expect(verdictOn(ours, checkout(more), 'MROSE').status).toBe(status)
})
