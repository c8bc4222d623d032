import sharp from 'sharp'
import type { PictureFormat } from './pictureFormats.ts'
import { pictureFormats } from './pictureFormats.ts'
import type { PlainPicture } from './readPicture.ts'

const ladder = [320, 640, 960]

/** The widths in which a picture is kept: its own, and those of the ladder below it. */
export const widthsOf = (width: number): number[] => [...ladder.filter((step) => step < width), width]

/** Every form of a picture, by the name of its file. */
export async function makeForms(picture: PlainPicture): Promise<Map<string, Buffer>> {
  const forms = new Map<string, Buffer>()
  for (const width of widthsOf(picture.width))
    for (const format of Object.keys(pictureFormats) as PictureFormat[])
      forms.set(`${width}.${format}`, await makeForm(picture, width, format))
  return forms
}

const makeForm = (
  { pixels, ...raw }: PlainPicture,
  width: number,
  format: PictureFormat,
): Promise<Buffer> => {
  const sized = sharp(pixels, { raw }).resize({ width })
  if (format === 'avif') return sized.avif(pictureFormats.avif.options).toBuffer()
  if (format === 'webp') return sized.webp(pictureFormats.webp.options).toBuffer()
  return sized.flatten({ background: '#fff' }).jpeg(pictureFormats.jpg.options).toBuffer()
}
