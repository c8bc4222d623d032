import { identityPortContract } from './identityPortContract.ts'

/** The smallest honest provider there can be: it shows that the suite can be met, over both transports. */
const id = (n: number) => `0190a000-0001-7000-8000-00000000000${n}`
const people = [
  { id: id(1), handle: 'ada', displayName: 'Ada', roles: ['member', 'admin'] as const },
  { id: id(2), handle: 'bram', displayName: 'Bram', roles: ['member'] as const },
]

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
    mailboxesByIds: async ({ ids }) => ({
      mailboxes: ids.map((one) => {
        const person = people.find(({ id: own }) => own === one)
        return person
          ? { userId: one, address: `${person.handle}@a.example`, name: person.displayName }
          : null
      }),
    }),
  }),
  { first: { id: id(1), handle: 'ada', roles: ['admin', 'member'] }, second: { id: id(2), handle: 'bram' } },
)
