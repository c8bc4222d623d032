import type { PictureResolvers } from '../generated/graphql.ts'
import { asPhoto } from './asPhoto.ts'

export const Picture: PictureResolvers = {
  image: (picture) => asPhoto(picture),
}
