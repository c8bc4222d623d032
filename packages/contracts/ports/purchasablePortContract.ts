import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from '@jest/globals'
import type { PortProvider } from './definePort.ts'
import { portContract } from './portContract.ts'
import { PurchasablePort, type PurchasableRef, providerOf } from './purchasablePort.ts'

const unknownId = '0190a000-ffff-7000-8000-00000000dead'
const stranger = { userId: null, priceList: 'default' } as const

/** The world around a provider, as its contract needs it. */
export interface PurchasableSetting {
  /** When it is. */
  readonly startsAt: Date
  /** A provider on a real database, by this clock. */
  readonly createProvider: (clock: { now(): Date }) => PortProvider<PurchasablePort>
  /** Two things on sale, with the price of the first, and one that exists but may not be seen. */
  readonly known: {
    readonly first: { readonly id: string; readonly amountMinor: number }
    readonly second: { readonly id: string }
    readonly hidden: { readonly id: string }
  }
  /** Puts something new on sale, of which there are so many; answers its id. */
  readonly putOnSale: (quantity: number) => Promise<string>
  /** Runs the job that ends what was held for its time. */
  readonly expire: (clock: { now(): Date }) => Promise<unknown>
  /** What does not add up in the provider's own books. */
  readonly violations: () => Promise<readonly unknown[]>
}

/**
 * What every provider of `PurchasablePort` v2 must do, under any number of callers at once. After each test the provider's
 * books must add up.
 *
 * @param type what this provider sells
 */
export function purchasablePortContract(type: PurchasableRef['type'], setting: PurchasableSetting): void {
  const { known, putOnSale } = setting
  const foreign = type === 'ProductVariant' ? 'TicketType' : 'ProductVariant'
  let now = setting.startsAt
  const clock = { now: () => now }
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000)
  }

  portContract(
    PurchasablePort,
    providerOf[type],
    () => setting.createProvider(clock),
    (purchasable) => {
      const describeAll = async (items: readonly PurchasableRef[]) =>
        (await purchasable().describe({ items: [...items] })).items
      const left = async (id: string) => (await describeAll([{ type, id }]))[0]?.availableQuantity
      const item = (id: string, quantity = 1, line = id) => ({ line, type, id, quantity, pickupId: null })
      const reserve = (items: ReturnType<typeof item>[], key: string = randomUUID()) =>
        purchasable().reserve({ key, ttlSeconds: 60, items })
      /** Holds it and answers the id of each hold, in the order asked. */
      const hold = async (items: ReturnType<typeof item>[], key?: string): Promise<[string, ...string[]]> => {
        const outcome = await reserve(items, key)
        if (outcome.kind !== 'reserved') throw new Error(`short: ${JSON.stringify(outcome.lines)}`)
        const byLine = new Map(outcome.reservations.map((each) => [each.line, each.reservationId]))
        return items.map(({ line }) => byLine.get(line) as string) as [string, ...string[]]
      }
      const commit = async (reservations: readonly string[], orderId: string = randomUUID()) =>
        (await purchasable().commit({ orderId, reservations: [...reservations] })).results.map(
          ({ outcome }) => outcome,
        )
      const release = (...reservations: string[]) => purchasable().release({ reservations })
      const restock = (reservationId: string, quantity: number, key: string = randomUUID()) =>
        purchasable().restock({ key, reservations: [{ reservationId, quantity }] })
      const stateOf = async (id: string) =>
        (await purchasable().reservations({ reservations: [id] })).reservations[0]

      afterEach(async () => {
        expect(await setting.violations()).toEqual([])
      })

      test('describes what is on sale, in the order asked', async () => {
        const items = await describeAll([
          { type, id: known.second.id },
          { type, id: unknownId },
          { type, id: known.first.id },
          { type, id: known.second.id },
        ])
        expect(items.map((each) => each?.id ?? null)).toEqual([
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

      test('keeps what may not be seen, and what others sell, to itself', async () => {
        const items = [
          { type, id: known.hidden.id },
          { type: foreign, id: known.first.id },
        ] as const
        expect(await describeAll(items)).toEqual([null, null])
        const quotes = await purchasable().quote({
          items: items.map((each) => ({ ...each, quantity: 1 })),
          buyer: stranger,
        })
        expect(quotes.items).toEqual([null, null])
        for (const each of items)
          expect(await reserve([{ ...each, line: 'a', quantity: 1, pickupId: null }])).toEqual({
            kind: 'short',
            lines: [{ line: 'a', available: 0 }],
          })
      })

      test('answers an empty question with an empty list, a hundred at once, and no more', async () => {
        expect(await describeAll([])).toEqual([])
        const many = (length: number) => Array.from({ length }, () => ({ type, id: known.first.id }))
        expect(await describeAll(many(100))).toHaveLength(100)
        await expect(describeAll(many(101))).rejects.toMatchObject({ name: 'PortError', code: 'MALFORMED' })
      })

      test('quotes what everybody pays, with its tax and its seller', async () => {
        const { items } = await purchasable().quote({
          items: [{ type, id: known.first.id, quantity: 2 }],
          buyer: stranger,
        })
        const [quote] = items
        expect(quote).toMatchObject({
          type,
          id: known.first.id,
          quantity: 2,
          unitPrice: { amountMinor: known.first.amountMinor },
          isAvailable: true,
        })
        const { sellers } = await purchasable().sellers({ ids: [unknownId, quote?.sellerId ?? ''] })
        expect(sellers).toEqual([
          null,
          expect.objectContaining({ id: quote?.sellerId, name: quote?.sellerName }),
        ])
      })

      test('holds what is asked for, and gives it back', async () => {
        const id = await putOnSale(5)
        const [held] = await hold([item(id, 3)])
        expect(await left(id)).toBe(2)
        expect(await stateOf(held)).toEqual({
          reservationId: held,
          itemId: id,
          quantity: 3,
          returned: 0,
          status: 'held',
        })
        await release(held)
        await release(held)
        expect(await left(id)).toBe(5)
        expect(await stateOf(held)).toMatchObject({ status: 'released' })
      })

      test('gives back by its key what somebody held and never learned of', async () => {
        const id = await putOnSale(5)
        const [key, others, sold] = [randomUUID(), randomUUID(), randomUUID()]
        const [one, other] = [
          await hold([item(id, 1, 'a'), item(id, 1, 'b')], key),
          await hold([item(id)], others),
        ]
        const bought = await hold([item(id)], sold)
        await commit(bought)
        await purchasable().release({ keys: [key, sold, randomUUID()] })
        await purchasable().release({ keys: [key] })
        expect(await left(id)).toBe(3)
        for (const each of one) expect(await stateOf(each)).toMatchObject({ status: 'released' })
        expect(await stateOf(other[0])).toMatchObject({ status: 'held' })
        expect(await stateOf(bought[0])).toMatchObject({ status: 'committed' })
      })

      test('holds all of it or nothing, and says what is short', async () => {
        const [plenty, few] = [await putOnSale(9), await putOnSale(2)]
        const unknown = item(unknownId, 1, 'unknown')
        expect(await reserve([item(plenty, 4), item(few, 3, 'few'), unknown])).toEqual({
          kind: 'short',
          lines: [
            { line: 'few', available: 2 },
            { line: 'unknown', available: 0 },
          ],
        })
        expect([await left(plenty), await left(few)]).toEqual([9, 2])
        expect(await reserve([item(few, 1, 'a'), item(few, 2, 'b')])).toMatchObject({
          kind: 'short',
          lines: [{ line: 'b', available: 1 }],
        })
      })

      test('answers the same key the same, and refuses it for other items', async () => {
        const id = await putOnSale(5)
        const key = randomUUID()
        const first = await reserve([item(id, 2, 'a'), item(id, 1, 'b')], key)
        expect(await reserve([item(id, 2, 'a'), item(id, 1, 'b')], key)).toEqual(first)
        expect(await left(id)).toBe(2)
        for (const others of [[item(id, 2, 'a')], [item(id, 2, 'a'), item(id, 2, 'b')], [item(id, 3, 'c')]])
          await expect(reserve(others, key)).rejects.toMatchObject({ name: 'PortError', code: 'MALFORMED' })
        await expect(reserve([item(id, 1, 'a'), item(id, 1, 'a')])).rejects.toMatchObject({
          code: 'MALFORMED',
        })
      })

      test('takes a key anew once its holds are gone', async () => {
        const id = await putOnSale(5)
        const key = randomUUID()
        const [released] = await hold([item(id, 2)], key)
        await release(released)
        const [expired] = await hold([item(id, 4)], key)
        expect(expired).not.toBe(released)
        pass(61)
        const [again] = await hold([item(id, 5)], key)
        expect(await stateOf(expired)).toMatchObject({ status: 'expired' })
        expect(await left(id)).toBe(0)
        expect(await commit([again])).toEqual(['committed'])
        expect(await hold([item(id, 5)], key)).toEqual([again])
      })

      test('holds once however often it is asked at the same time', async () => {
        const id = await putOnSale(5)
        const key = randomUUID()
        const holds = await Promise.all(Array.from({ length: 6 }, () => hold([item(id, 2)], key)))
        expect(new Set(holds.flat()).size).toBe(1)
        expect(await left(id)).toBe(3)
      })

      test('never holds more than there is, whoever asks at the same time', async () => {
        const id = await putOnSale(5)
        const outcomes = await Promise.all(Array.from({ length: 20 }, () => reserve([item(id)])))
        expect(outcomes.filter(({ kind }) => kind === 'reserved')).toHaveLength(5)
        expect(await left(id)).toBe(0)
      })

      test('lets nobody wait in a ring', async () => {
        const [one, other] = [await putOnSale(90), await putOnSale(90)]
        const holds = await Promise.all(
          Array.from({ length: 12 }, (_, i) =>
            hold(i % 2 ? [item(one), item(other)] : [item(other), item(one)]),
          ),
        )
        const ends = holds.map((ids, i) => (i % 2 ? commit(ids) : release(...ids.toReversed())))
        await Promise.all([...ends, hold([item(one), item(other)])])
        expect([await left(one), await left(other)]).toEqual([83, 83])
      })

      test('ends a hold when its time is over, and not before', async () => {
        const id = await putOnSale(5)
        const [held] = await hold([item(id, 2)])
        pass(59)
        await setting.expire(clock)
        expect([await left(id), (await stateOf(held))?.status]).toEqual([3, 'held'])
        pass(1)
        await setting.expire(clock)
        await setting.expire(clock)
        expect([await left(id), (await stateOf(held))?.status]).toEqual([5, 'expired'])
      })

      test('sells what is held, once', async () => {
        const id = await putOnSale(5)
        const held = await hold([item(id, 2, 'a'), item(id, 1, 'b')])
        const orderId = randomUUID()
        expect(await commit(held, orderId)).toEqual(['committed', 'committed'])
        expect(await commit(held.toReversed(), orderId)).toEqual(['committed', 'committed'])
        expect(await commit(held)).toEqual(['lost', 'lost'])
        pass(61)
        await setting.expire(clock)
        await release(...held)
        expect(await left(id)).toBe(2)
        expect(await stateOf(held[0])).toMatchObject({ status: 'committed', returned: 0 })
      })

      test('sells once however often it is asked at the same time', async () => {
        const id = await putOnSale(5)
        const held = await hold([item(id, 2)])
        const orderId = randomUUID()
        const outcomes = await Promise.all(Array.from({ length: 5 }, () => commit(held, orderId)))
        expect(outcomes.flat()).toEqual(Array(5).fill('committed'))
        expect(await left(id)).toBe(3)
      })

      test('takes again what ran out, as long as there is enough', async () => {
        const id = await putOnSale(5)
        const orderId = randomUUID()
        const expired = await hold([item(id, 3)])
        pass(61)
        await setting.expire(clock)
        const released = await hold([item(id, 1)])
        await release(...released)
        expect(await commit([...expired, ...released], orderId)).toEqual(['recommitted', 'recommitted'])
        expect(await commit([...expired, ...released], orderId)).toEqual(['recommitted', 'recommitted'])
        expect(await left(id)).toBe(1)
      })

      test('loses for ever what ran out and is gone', async () => {
        const id = await putOnSale(5)
        const orderId = randomUUID()
        const [late, partly] = await hold([item(id, 3, 'a'), item(id, 2, 'b')])
        pass(61)
        await setting.expire(clock)
        const [sold] = await hold([item(id, 3)])
        await commit([sold])
        expect(await commit([late, partly as string], orderId)).toEqual(['lost', 'recommitted'])
        await restock(sold, 3)
        expect(await commit([late, partly as string], orderId)).toEqual(['lost', 'recommitted'])
        expect([await left(id), (await stateOf(late))?.status]).toEqual([3, 'lost'])
      })

      test('leaves alone what it never knew', async () => {
        await release(unknownId)
        await restock(unknownId, 1)
        expect(await commit([unknownId])).toEqual(['lost'])
        expect(await stateOf(unknownId)).toBeNull()
      })

      test('puts back on the shelf what was sold, at most that, and a key once', async () => {
        const id = await putOnSale(5)
        const [sold, held] = await hold([item(id, 3, 'a'), item(id, 1, 'b')])
        await restock(sold, 1)
        expect(await left(id)).toBe(1)
        await commit([sold])
        const key = randomUUID()
        await Promise.all([1, 2, 3].map(() => restock(sold, 2, key)))
        expect([await left(id), (await stateOf(sold))?.returned]).toEqual([3, 2])
        await restock(sold, 9)
        await restock(held as string, 1)
        expect([await left(id), (await stateOf(sold))?.returned]).toEqual([4, 3])
        expect(await stateOf(sold)).toMatchObject({ status: 'committed' })
      })

      test('decides between who sells and who gives back at the same moment', async () => {
        const id = await putOnSale(40)
        const held = await Promise.all(Array.from({ length: 8 }, () => hold([item(id)])))
        const ids = held.flat()
        pass(61)
        const [outcomes] = await Promise.all([
          Promise.all(ids.map((each) => commit([each]))),
          ...ids.map((each, i) => (i % 2 ? release(each) : setting.expire(clock))),
        ])
        for (const outcome of outcomes.flat()) expect(['committed', 'recommitted']).toContain(outcome)
        expect(await left(id)).toBe(32)
        for (const each of ids) expect(await stateOf(each)).toMatchObject({ status: 'committed' })
      })
    },
  )
}
