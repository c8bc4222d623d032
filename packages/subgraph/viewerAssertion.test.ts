import { expect, test } from '@jest/globals'
import { anonymous, newId, type Viewer } from '@rose-ash/domain'
import { signViewer, verifyViewer } from './viewerAssertion.ts'

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const now = new Date('2027-01-01T12:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test.each([ada, anonymous])('%o is believed for a minute', (viewer) => {
  const header = signViewer(viewer, 'key', now)
  expect(verifyViewer(header, 'key', later(59))).toEqual(viewer)
  expect(() => verifyViewer(header, 'key', later(61))).toThrow(/vouched/)
})

test('another key, a changed body and nonsense are refused', () => {
  const header = signViewer(ada, 'key', now)
  const [body = '', seal = ''] = header.split('.')
  const forged = Buffer.from(JSON.stringify({ ...ada, handle: 'hana' })).toString('base64url')
  for (const wrong of [signViewer(ada, 'other', now), `${forged}.${seal}`, body, `${body}.`, '', '.', 'x.y'])
    expect(() => verifyViewer(wrong, 'key', now)).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    )
})
