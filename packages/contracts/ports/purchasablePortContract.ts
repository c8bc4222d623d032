import { expect, test } from '@jest/globals'
import type { PortProvider } from './definePort.ts'
import { portContract } from './portContract.ts'
import { PurchasablePort, type PurchasableRef, providerOf } from './purchasablePort.ts'

const unknownId = '0190a000-ffff-7000-8000-00000000dead'

/**
 * What every provider of `PurchasablePort` v1 must do.
 *
 * @param type what this provider sells
 * @param known two things on sale, with the price of the first, and one that exists but may not be seen
 */
export function purchasablePortContract(
  type: PurchasableRef['type'],
  createProvider: () => Promise<PortProvider<PurchasablePort>> | PortProvider<PurchasablePort>,
  known: {
    first: { id: string; amountMinor: number }
    second: { id: string }
    hidden: { id: string }
  },
): void {
  const foreign = type === 'ProductVariant' ? 'TicketType' : 'ProductVariant'

  portContract(PurchasablePort, providerOf[type], createProvider, (purchasable) => {
    const describeAll = async (items: readonly PurchasableRef[]) =>
      (await purchasable().describe({ items: [...items] })).items

    test('describes what is on sale, in the order asked', async () => {
      const items = await describeAll([
        { type, id: known.second.id },
        { type, id: unknownId },
        { type, id: known.first.id },
        { type, id: known.second.id },
      ])
      expect(items.map((item) => item?.id ?? null)).toEqual([
        known.second.id,
        null,
        known.first.id,
        known.second.id,
      ])
      expect(items[2]).toMatchObject({
        type,
        isAvailable: true,
        unitPrice: { amountMinor: known.first.amountMinor },
      })
    })

    test('keeps what may not be seen to itself', async () => {
      expect(await describeAll([{ type, id: known.hidden.id }])).toEqual([null])
    })

    test('does not know what others sell', async () => {
      expect(await describeAll([{ type: foreign, id: known.first.id }])).toEqual([null])
    })

    test('answers an empty question with an empty list, a hundred at once, and no more', async () => {
      expect(await describeAll([])).toEqual([])
      const many = (length: number) => Array.from({ length }, () => ({ type, id: known.first.id }))
      expect(await describeAll(many(100))).toHaveLength(100)
      await expect(describeAll(many(101))).rejects.toMatchObject({ name: 'PortError', code: 'MALFORMED' })
    })
  })
}
