import type { PageLogic } from '../../../page/Route.ts'
import { editorsOnly } from '../../../page/session/onlyFor.ts'
import { pictureChoice } from '../pictureChoice.ts'

export const newPage: PageLogic = { ...editorsOnly, props: () => ({ pictures: [...pictureChoice] }) }
