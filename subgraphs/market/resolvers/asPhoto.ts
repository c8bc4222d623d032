import type { Photo } from '../models/Photo.ts'

const smallForms = [
  { type: 'image/avif', extension: 'avif' },
  { type: 'image/webp', extension: 'webp' },
] as const

/** Wide enough for a page on most screens, where nothing better is understood. */
const plainWidth = 960

/** A picture that a member sent, in all its forms. */
export const asPhoto = ({ path, alt, width, height, widths }: Photo) => {
  const plain = widths.findLast((each) => each <= plainWidth) ?? width
  return {
    url: `${path}/${plain}.jpg`,
    alt,
    width: plain,
    height: Math.max(1, Math.round((height * plain) / width)),
    sources: smallForms.map(({ type, extension }) => ({
      type,
      srcset: widths.map((each) => `${path}/${each}.${extension} ${each}w`).join(', '),
    })),
  }
}
