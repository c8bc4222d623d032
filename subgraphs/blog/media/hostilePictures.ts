import { deflateSync } from 'node:zlib'

/** For tests: a PNG that says it is that large, and has next to nothing in it. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(100_000))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** CRC-32 as PNG has it (ISO 3309). */
function crc32(bytes: Buffer): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0)
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}

/** Files that are no picture we keep, whatever they call themselves. */
export const noPictures: Readonly<Record<string, Buffer>> = {
  'nothing at all': Buffer.alloc(0),
  'text under the name of a picture': Buffer.from('hello'),
  'a page of HTML': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a drawing with a script': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>alert(1)</script></svg>',
  ),
  'a drawing that asks for a file': Buffer.from(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><text>&x;</text></svg>',
  ),
  'a program of ImageMagick': Buffer.from(
    'push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 "|ls"\n',
  ),
  'a PDF': Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
  'the beginning of a JPEG': Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  'the beginning of a PNG': Buffer.from('89504e470d0a1a0a', 'hex'),
  'a GIF in name only': Buffer.from('GIF89a<script>alert(1)</script>'),
}
