import { changeRow, constraintOf } from '@rose-ash/db'
import { check, conflictError, done, failed, newId, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { NavigationItem } from '../../models/NavigationItem.ts'
import { NavigationMenu } from '../../models/NavigationMenu.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { menuFields } from './menuFields.ts'
import { menuRows } from './menuRows.ts'
import { tellOfMenu } from './tellOfMenu.ts'

const schema = z.object({ ...menuFields, version: z.int().nullish() })

export type SaveMenuInput = z.input<typeof schema>

/** Makes the menu of a place, or replaces all that is in it. */
export async function saveMenu(blog: BlogDomain, input: SaveMenuInput): Promise<Outcome<NavigationMenu>> {
  policy.require(blog.viewer, 'menu.save')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { site, slot, title, version, items } = checked.value
  const present = await NavigationMenu.query(blog.knex).findOne({ site, slot })
  if (present && version == null) return failed(conflictError(present.version))
  if (!present && version != null)
    return failed(
      notFoundError(
        ['input', 'version'],
        'There is no menu in this place any more. Save it without a version.',
      ),
    )
  return blog.knex
    .transaction(async (trx) => {
      const saved: Outcome<NavigationMenu> = present
        ? await changeRow(NavigationMenu, trx, { id: present.id, version: version ?? 0 }, { title })
        : done(await NavigationMenu.query(trx).insertAndFetch({ id: newId(), site, slot, title }))
      if (!saved.ok) return saved
      const rows = menuRows(saved.value.id, items)
      await NavigationItem.query(trx).delete().where('menuId', saved.value.id)
      if (rows.length > 0) await trx('blog.navigation_items').insert(rows)
      await tellOfMenu(blog, trx, saved.value)
      return saved
    })
    .catch(menuRefused)
}

const gone = {
  navigation_items_post_id_fkey: 'One of these posts does not exist.',
  navigation_items_page_id_fkey: 'One of these pages does not exist.',
  navigation_items_tag_id_fkey: 'One of these tags does not exist.',
}

function menuRefused(error: unknown): Outcome<never> {
  const constraint = constraintOf(error)?.constraint ?? ''
  if (constraint === 'navigation_menus_place_key') return failed(conflictError(1))
  if (constraint in gone)
    return failed(notFoundError(['input', 'items'], gone[constraint as keyof typeof gone]))
  throw error
}
