import { describe, expect, test } from '@jest/globals'
import { fixedClock } from '@rose-ash/domain/clock.ts'
import { sign, verify } from './signature.ts'

const at = (instant: string) => fixedClock(instant)
const noon = at('2026-06-01T12:00:00Z')
const request = { method: 'POST', path: '/ports/identity/v1/usersByIds', body: '{"ids":[]}' }
const signature = sign('s3cret', request, noon)

describe('a signature between our services', () => {
  test('is an HMAC over time, method, path and body that anybody with the secret can compute', () => {
    // printf '1780315200000\nPOST\n/ports/identity/v1/usersByIds\n{"ids":[]}' | openssl dgst -sha256 -hmac s3cret
    expect(signature).toBe(
      't=1780315200000,v1=d05781d0e0852e6093f9f15304249e1fd02652ea1270f30d4b05e9b13fda9642',
    )
  })

  test('holds for a minute in either direction', () => {
    expect(verify('s3cret', signature, request, at('2026-06-01T12:01:00Z'))).toBe(true)
    expect(verify('s3cret', signature, request, at('2026-06-01T11:59:00Z'))).toBe(true)
    expect(verify('s3cret', signature, request, at('2026-06-01T12:01:01Z'))).toBe(false)
    expect(verify('s3cret', signature, request, at('2026-06-01T11:58:59Z'))).toBe(false)
  })

  test.each([
    ['another method', { ...request, method: 'PUT' }],
    ['another path', { ...request, path: '/ports/identity/v2/usersByIds' }],
    ['another body', { ...request, body: '{"ids":["x"]}' }],
  ])('does not hold for %s', (_what, changed) => {
    expect(verify('s3cret', signature, changed, noon)).toBe(false)
  })

  test.each([
    null,
    undefined,
    '',
    't=1,v1=00',
    signature.replace('v1', 'v2'),
    `${signature}0`,
    signature.replace('t=1', 't=2'),
  ])('does not hold when it reads %p', (header) => {
    expect(verify('s3cret', header, request, noon)).toBe(false)
  })

  test('does not hold with another secret', () => {
    expect(verify('other', signature, request, noon)).toBe(false)
  })
})
