import { pictureNames } from '../../design/pictures/picture.ts'

/** Drawings of the house that a page may show, by name. Portraits are of people. */
export const pictureChoice: readonly string[] = pictureNames
  .filter((name) => !name.startsWith('sprig-'))
  .sort()
