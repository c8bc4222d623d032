import { z } from 'zod'

/** What a picture may hold. The same limits stand as CHECK constraints in the table. */
export const pictureFields = {
  alt: z
    .string()
    .trim()
    .min(1, 'Say what the picture shows, for those who cannot see it.')
    .max(200, 'The description of a picture has at most 200 characters.'),
}

/** Of one product, or of one shop. */
export const maximumPictures = 8
