import { purchasablePortContract } from '@rose-ash/contracts/ports/purchasablePortContract.ts'
import { newId } from '@rose-ash/domain'
import { shelfOfTests } from './shelfOfTests.ts'

const shelf = shelfOfTests('TicketType')
const [first, second, hidden] = [
  shelf.put('Sourdough from scratch'),
  shelf.put('Walk'),
  shelf.put('Secret', { isHidden: true }),
]
for (const { sellerId } of [first, second]) shelf.owners.set(sellerId, newId())

purchasablePortContract('TicketType', {
  startsAt: new Date('2031-05-03T10:00:00Z'),
  createProvider: (clock) => shelf.provider(clock),
  known: { first: { id: first.id, amountMinor: 250 }, second, hidden },
  putOnSale: async (availableQuantity) => shelf.put('Anything', { availableQuantity }).id,
  expire: async () => shelf.expire(),
  violations: async () =>
    shelf.holds.filter(({ itemId }) => (shelf.left(itemId) ?? 0) < 0).map(({ id }) => id),
})
