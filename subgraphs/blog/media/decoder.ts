import sharp from 'sharp'
import { pictureLimits } from './pictureLimits.ts'

// Files of strangers reach the readers of these formats and no others: no SVG, no PDF, no ImageMagick.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}Buffer`),
})
// One picture at a time on one core: the rest of the machine answers visitors.
sharp.concurrency(1)
sharp.cache(false)

/** A reader of one file. It stops at damage, at too many pixels and after too long; of a moving picture it sees the first frame. */
export const decoder = (file: Buffer) =>
  sharp(file, { failOn: 'error', limitInputPixels: pictureLimits.pixels, pages: 1 }).timeout({
    seconds: pictureLimits.secondsOfWork,
  })
