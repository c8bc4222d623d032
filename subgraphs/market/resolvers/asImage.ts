import type { Photo } from '../models/Photo.ts'
import { asPhoto } from './asPhoto.ts'

interface Pictured {
  readonly picture: string | null
  readonly pictureAlt: string
  /** What a member sent goes before a drawing. */
  readonly photo?: Photo | null
}

/** A photograph, or a picture of the house, which every site serves as a drawing of 800 by 600. */
export const asImage = ({ picture, pictureAlt, photo }: Pictured) => {
  if (photo) return asPhoto(photo)
  if (picture === null) return null
  return { url: `/assets/pictures/${picture}.svg`, alt: pictureAlt, width: 800, height: 600, sources: null }
}
