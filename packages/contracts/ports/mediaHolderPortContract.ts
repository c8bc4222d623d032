import { expect, test } from '@jest/globals'
import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import type { PortProvider } from './definePort.ts'
import { MediaHolderPort } from './mediaHolderPort.ts'
import { portContract } from './portContract.ts'

const unknownId = '0190a000-ffff-7000-8000-00000000dead'

/**
 * What every provider of `MediaHolderPort` v1 must do.
 *
 * @param known who looks after something and who does not, a media id that is shown and one that is not
 */
export function mediaHolderPortContract(
  by: MediaHolderPort['providers'][number] & SubgraphName,
  createProvider: () => Promise<PortProvider<MediaHolderPort>> | PortProvider<MediaHolderPort>,
  known: () => { keeper: string; other: string; shown: string; unshown: string },
): void {
  portContract(MediaHolderPort, by, createProvider, (port) => {
    test('lets those send pictures who look after something here', async () => {
      expect(await port().mayUpload({ userId: known().keeper })).toEqual({ allowed: true })
      expect(await port().mayUpload({ userId: known().other })).toEqual({ allowed: false })
      expect(await port().mayUpload({ userId: unknownId })).toEqual({ allowed: false })
    })

    test('says what is in use, once each', async () => {
      const { shown, unshown } = known()
      expect(await port().inUse({ mediaIds: [unshown, shown, shown, unknownId] })).toEqual({
        mediaIds: [shown],
      })
      expect(await port().inUse({ mediaIds: [] })).toEqual({ mediaIds: [] })
    })

    test('answers five hundred at once and refuses more', async () => {
      const many = (length: number) => Array.from({ length }, () => known().shown)
      expect((await port().inUse({ mediaIds: many(500) })).mediaIds).toHaveLength(1)
      await expect(port().inUse({ mediaIds: many(501) })).rejects.toMatchObject({ code: 'MALFORMED' })
    })
  })
}
