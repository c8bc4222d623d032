import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { NavigationMenu } from '../../models/NavigationMenu.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { tellOfMenu } from './tellOfMenu.ts'

/** Removes a menu with all its items. */
export async function deleteMenu(blog: BlogDomain, seen: Seen): Promise<Outcome<NavigationMenu>> {
  policy.require(blog.viewer, 'menu.delete')
  return blog.knex.transaction(async (trx) => {
    const removed = await removeRow(NavigationMenu, trx, seen)
    if (removed.ok) await tellOfMenu(blog, trx, removed.value)
    return removed
  })
}
