import type { PageContext } from '../PageContext.ts'
import type { Visit } from '../Visit.ts'
import { type FragmentType, fragmentKind } from './fragmentTypes.ts'
import { markCurrent } from './markCurrent.ts'

export interface Pieces {
  /** HTML by type: the piece itself, or the mark of its hole. */
  readonly html: ReadonlyMap<FragmentType, string>
  readonly tags: ReadonlySet<string>
  readonly isComplete: boolean
}

/**
 * The pieces of other sites for one page. What a whole class of visitors sees alike becomes part of the page; what
 * is the visitor's own leaves a hole.
 */
export async function gatherPieces(
  context: PageContext,
  visit: Visit,
  types: readonly FragmentType[],
): Promise<Pieces> {
  const html = new Map<FragmentType, string>()
  const tags = new Set<string>()
  let isComplete = true
  await Promise.all(
    types.map(async (type) => {
      if (isOwn(type)) {
        html.set(type, context.holes.marker(type))
        return
      }
      const piece = await context.fragments({
        type,
        parameters: { site: menuSiteOf(visit) },
        visitor: visit.visitor,
        requestId: visit.requestId,
      })
      html.set(type, type === 'nav' ? markCurrent(piece.value, visit.path) : piece.value)
      for (const tag of piece.tags) tags.add(tag)
      isComplete &&= piece.isComplete
    }),
  )
  return { html, tags, isComplete }
}

const isOwn = (type: FragmentType): boolean => ['cart', 'viewer'].includes(fragmentKind(type).sees)

/** The blog keeps menus for six sites; the street corner borrows the blog's. */
const menuSiteOf = ({ site }: Visit): string => (site.name === 'home' ? 'BLOG' : site.name.toUpperCase())
