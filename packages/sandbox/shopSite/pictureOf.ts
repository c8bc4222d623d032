import { createHash } from 'node:crypto'
import { png } from '../png.ts'

const [width, height] = [400, 300]

/** A real picture of 400 by 300 in a colour that its name decides, the same each time. */
export function pictureOf(name: string): Buffer {
  const [red = 0, green = 0, blue = 0] = createHash('sha256').update(name).digest()
  const row = Buffer.alloc(1 + width * 3)
  for (let x = 0; x < width; x++) row.set([red, green, (blue + x) % 256], 1 + x * 3)
  return png(width, height, Buffer.concat(Array.from({ length: height }, () => row)))
}
