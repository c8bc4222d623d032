import { identityPortContract } from './identityPortContract.ts'
import { purchasablePortContract } from './purchasablePortContract.ts'

/** The smallest honest providers there can be: they show that the suites can be met, over both transports. */
const id = (n: number) => `0190a000-0001-7000-8000-00000000000${n}`
const people = [
  { id: id(1), handle: 'ada', displayName: 'Ada', roles: ['member', 'admin'] as const },
  { id: id(2), handle: 'bram', displayName: 'Bram', roles: ['member'] as const },
]
const loaf = { id: id(3), amountMinor: 420, isPublished: true }
const roll = { id: id(4), amountMinor: 90, isPublished: true }
const secretCake = { id: id(5), amountMinor: 1800, isPublished: false }

identityPortContract(
  () => ({
    viewersByHandle: async ({ handles }) => ({
      viewers: handles.map((handle) => {
        const person = people.find((one) => one.handle === handle.toLowerCase())
        return person ? { userId: person.id, handle: person.handle, roles: [...person.roles] } : null
      }),
    }),
    usersByIds: async ({ ids }) => ({
      users: ids.map((one) => people.find((person) => person.id === one) ?? null),
    }),
  }),
  { first: { id: id(1), handle: 'ada', roles: ['admin', 'member'] }, second: { id: id(2), handle: 'bram' } },
)

purchasablePortContract(
  'ProductVariant',
  () => ({
    describe: async ({ items }) => ({
      items: items.map((item) => {
        const found = [loaf, roll, secretCake].find((one) => one.id === item.id)
        if (!found?.isPublished || item.type !== 'ProductVariant') return null
        return {
          ...item,
          title: 'Bread',
          sellerId: id(9),
          unitPrice: { amountMinor: found.amountMinor, currency: 'GBP' },
          isAvailable: true,
          availableQuantity: 3,
          maxPerOrder: null,
        }
      }),
    }),
  }),
  { first: loaf, second: roll, hidden: secretCake },
)
