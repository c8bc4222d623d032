import type { IdentityPort, PortProvider } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import { User } from '../models/User.ts'

/** Answers who people are: those who may act, and how to speak of all whose membership lasts. */
export const identityProvider = (knex: Knex): PortProvider<IdentityPort> => ({
  async viewersByHandle({ handles }) {
    const users = await User.query(knex).whereIn('handle', handles).where('status', 'active')
    const byHandle = new Map(users.map((user) => [user.handle, user]))
    return {
      viewers: handles.map((handle) => {
        const user = byHandle.get(handle.toLowerCase())
        return user ? { userId: user.id, handle: user.handle, roles: user.roles } : null
      }),
    }
  },
  async usersByIds({ ids }) {
    const users = await User.query(knex)
      .findByIds([...ids])
      .whereNull('deletedAt')
    const byId = new Map(users.map((user) => [user.id, user]))
    return {
      users: ids.map((id) => {
        const user = byId.get(id)
        return user ? { id, handle: user.handle, displayName: user.name } : null
      }),
    }
  },
  async mailboxesByIds({ ids }) {
    const users = await User.query(knex)
      .findByIds([...ids])
      .where('status', 'active')
      .whereNull('deletedAt')
    const byId = new Map(users.map((user) => [user.id, user]))
    return {
      mailboxes: ids.map((id) => {
        const user = byId.get(id)
        return user?.email ? { userId: id, address: user.email, name: user.name } : null
      }),
    }
  },
})
