import type { PropValue } from '@rose-ash/vm'
import type { PageLogic } from '../../../page/Route.ts'
import { editorsOnly } from '../../../page/session/onlyFor.ts'
import { pictureChoice } from '../pictureChoice.ts'
import { mostBlocks } from './Composition.ts'
import { compositionOf } from './compositionOf.ts'

/** A page to work on. Its blocks are `productIds`, `shopId`, `category`, `html` of what is saved, or what came back. */
export const managedPage: PageLogic = {
  ...editorsOnly,
  props: ({ marketPage }) => {
    const drawing = drawingOf(marketPage)
    return {
      drawing,
      pictures: [...new Set([drawing, ...pictureChoice].filter(Boolean))],
      composition: compositionOf(marketPage) as unknown as PropValue,
      mostBlocks,
    }
  },
}

/** The name of the drawing that a page shows; empty for none. */
const drawingOf = (page: PropValue | undefined): string =>
  /([a-z0-9-]+)\.svg$/.exec(Object(Object(page).picture).url ?? '')?.[1] ?? ''
