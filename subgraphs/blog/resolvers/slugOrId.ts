import { Refusal } from '@rose-ash/domain'

interface Loader<Row> {
  load(key: string): Promise<Row | null>
}

/** Answers a root field that finds its object by slug or by id. */
export function slugOrId<Row>(
  { slug, id }: { slug?: string | null | undefined; id?: string | null | undefined },
  bySlug: Loader<Row>,
  byId: Loader<Row>,
): Promise<Row | null> {
  if (slug != null && id == null) return bySlug.load(slug)
  if (id != null && slug == null) return byId.load(id)
  throw new Refusal('MALFORMED', 'Ask by `slug` or by `id`, one of the two.')
}
