import type { Knex } from 'knex'
import type { Text } from '../text/readText.ts'
import type { Widget } from './postFields.ts'

/** What lies around the row of a post, to be replaced as a whole; what is undefined stays as it is. */
export interface PostParts {
  readonly text?: Text | undefined
  readonly widgets?: readonly Widget[] | undefined
}

/** Writes the parts of a post, and what it is found by. The row of the post is there already. */
export async function writeParts(trx: Knex.Transaction, postId: string, parts: PostParts): Promise<void> {
  await writeBody(trx, postId, parts.text)
  await writeWidgets(trx, postId, parts.widgets)
}

async function writeBody(trx: Knex.Transaction, postId: string, text: Text | undefined): Promise<void> {
  if (text) {
    const body = { postId, html: text.html, plaintext: text.plaintext, search: '' }
    await trx('blog.post_bodies').insert(body).onConflict('post_id').merge()
  }
  await trx.raw(
    `update blog.post_bodies set search = blog.post_search(posts.title, posts.excerpt, post_bodies.plaintext)
     from blog.posts where posts.id = post_bodies.post_id and posts.id = ?`,
    [postId],
  )
}

async function writeWidgets(
  trx: Knex.Transaction,
  postId: string,
  widgets: readonly Widget[] | undefined,
): Promise<void> {
  if (!widgets) return
  await trx('blog.post_widgets').where({ postId }).delete()
  if (widgets.length > 0)
    await trx('blog.post_widgets').insert(widgets.map((widget, rank) => ({ ...widget, postId, rank })))
}
