import { expect, test } from '@jest/globals'
import type { PortProvider } from './definePort.ts'
import { IdentityPort } from './identityPort.ts'
import { portContract } from './portContract.ts'

const unknownId = '0190a000-ffff-7000-8000-00000000dead'

/**
 * What every provider of `IdentityPort` v1 must do.
 *
 * @param known two people whom the provider knows, with the roles of the first
 */
export function identityPortContract(
  createProvider: () => Promise<PortProvider<IdentityPort>> | PortProvider<IdentityPort>,
  known: {
    first: { id: string; handle: string; roles: readonly string[] }
    second: { id: string; handle: string }
  },
): void {
  portContract(IdentityPort, 'federation', createProvider, (identity) => {
    const { first, second } = known

    test('tells whom a handle stands for, in the order asked', async () => {
      const { viewers } = await identity().viewersByHandle({
        handles: [second.handle, 'nobody.here', first.handle],
      })
      expect(viewers.map((viewer) => viewer?.userId ?? null)).toEqual([second.id, null, first.id])
      expect([...(viewers[2]?.roles ?? [])].sort()).toEqual([...first.roles].sort())
    })

    test('compares handles without regard to case', async () => {
      const { viewers } = await identity().viewersByHandle({ handles: [first.handle.toUpperCase()] })
      expect(viewers[0]).toMatchObject({ userId: first.id, handle: first.handle })
    })

    test('tells how to speak of people, in the order asked, the same one twice if asked twice', async () => {
      const { users } = await identity().usersByIds({ ids: [second.id, unknownId, first.id, second.id] })
      expect(users.map((user) => user?.handle ?? null)).toEqual([
        second.handle,
        null,
        first.handle,
        second.handle,
      ])
      expect(users[0]?.displayName).not.toBe('')
    })

    test('tells where to write to people, in the order asked', async () => {
      const { mailboxes } = await identity().mailboxesByIds({ ids: [second.id, unknownId, first.id] })
      expect(mailboxes.map((mailbox) => mailbox?.userId ?? null)).toEqual([second.id, null, first.id])
      expect(mailboxes[2]?.address).toContain('@')
    })

    test('answers an empty question with an empty list', async () => {
      expect(await identity().viewersByHandle({ handles: [] })).toEqual({ viewers: [] })
      expect(await identity().usersByIds({ ids: [] })).toEqual({ users: [] })
    })

    test('answers a hundred at once and refuses more', async () => {
      const { users } = await identity().usersByIds({ ids: Array.from({ length: 100 }, () => first.id) })
      expect(users).toHaveLength(100)
      const tooMany = identity().usersByIds({ ids: Array.from({ length: 101 }, () => first.id) })
      await expect(tooMany).rejects.toMatchObject({ name: 'PortError', code: 'MALFORMED' })
    })

    test('refuses what is no id', async () => {
      const question = identity().usersByIds({ ids: [first.handle] })
      await expect(question).rejects.toMatchObject({ name: 'PortError', code: 'MALFORMED' })
    })
  })
}
