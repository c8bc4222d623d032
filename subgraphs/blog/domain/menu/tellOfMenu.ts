import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { NavigationMenu } from '../../models/NavigationMenu.ts'
import type { BlogDomain } from '../BlogDomain.ts'

/** Tells whoever shows the menu that it is another one now, once the transaction commits. */
export async function tellOfMenu(
  { viewer }: BlogDomain,
  trx: Knex.Transaction,
  { id, site }: NavigationMenu,
): Promise<void> {
  await emit(trx, 'blog', {
    topic: 'blog.menu.changed',
    aggregateType: 'NavigationMenu',
    aggregateId: id,
    payload: { actorUserId: viewer.userId, menuId: id, site },
  } satisfies NewDomainEvent<'blog.menu.changed'>)
}
