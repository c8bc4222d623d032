import { largestUpload } from '@rose-ash/contracts'
import { decoder } from './decoder.ts'
import { PictureRefused } from './PictureRefused.ts'
import { pictureLimits } from './pictureLimits.ts'

/** A picture the right way up, as pixels in sRGB, and nothing else of the file: no place, no camera, no profile. */
export interface PlainPicture {
  readonly pixels: Buffer
  readonly width: number
  readonly height: number
  readonly channels: 1 | 2 | 3 | 4
}

/** Wider ones are made this wide: the width of the widest form. */
export const widest = 1600

/** @throws {PictureRefused} for what is no picture, or too large or too odd a one */
export async function readPicture(file: Buffer): Promise<PlainPicture> {
  if (file.length > largestUpload)
    throw new PictureRefused(
      'TOO_LARGE',
      `A picture has at most ${largestUpload / 1024 / 1024} MB. Send a smaller one.`,
    )
  await refuseOddShapes(file)
  try {
    const { data, info } = await decoder(file)
      .autoOrient()
      .resize({
        width: widest,
        height: widest * pictureLimits.proportion,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return { pixels: data, width: info.width, height: info.height, channels: info.channels }
  } catch {
    throw new PictureRefused('NO_PICTURE', 'This picture is damaged. Send it again, or another one.')
  }
}

async function refuseOddShapes(file: Buffer): Promise<void> {
  const { width, height } = await measure(file)
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (short < pictureLimits.shortestSide)
    throw new PictureRefused(
      'TOO_SMALL',
      `A picture is at least ${pictureLimits.shortestSide} pixels wide and high. This one has ${width} by ${height}.`,
    )
  if (long > short * pictureLimits.proportion)
    throw new PictureRefused(
      'SHAPE',
      `A picture is at most ${pictureLimits.proportion} times as long as it is wide. Cut this one first.`,
    )
}

async function measure(file: Buffer): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = await decoder(file).metadata()
    return { width, height }
  } catch (error) {
    if (error instanceof Error && /pixel limit/.test(error.message))
      throw new PictureRefused(
        'TOO_LARGE',
        `A picture has at most ${pictureLimits.pixels / 1_000_000} million pixels. Make this one smaller.`,
      )
    throw new PictureRefused('NO_PICTURE', 'This is no picture. Send a JPEG, PNG, WebP, AVIF or GIF.')
  }
}
