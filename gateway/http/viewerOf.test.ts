import { expect, test } from '@jest/globals'
import { anonymous, type Viewer } from '@rose-ash/domain/viewer.ts'
import { viewerOf } from './viewerOf.ts'

const ada: Viewer = { userId: 'a', handle: 'ada', roles: [] }
const verify = async (token: string): Promise<Viewer> => ({ ...ada, handle: token })

test('nothing said means nobody', async () => {
  expect(await viewerOf(undefined, verify)).toEqual({ viewer: anonymous })
})

test.each(['Bearer a.b-c_d', 'bearer a.b-c_d', 'BEARER   a.b-c_d'])('%s is a token', async (header) => {
  expect(await viewerOf(header, verify)).toEqual({
    viewer: { ...ada, handle: 'a.b-c_d' },
    token: 'a.b-c_d',
  })
})

test.each(['', 'Bearer', 'Bearer ', 'Bearer a b', 'Bearer a,b', 'Basic YTpi', 'a.b.c', 'Bearer\ta'])(
  '%j is not, and is refused rather than overlooked',
  async (header) => {
    await expect(viewerOf(header, verify)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  },
)
