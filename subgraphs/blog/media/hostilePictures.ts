import { png } from '@rose-ash/sandbox/png.ts'

/** For tests: a PNG that says it is that large, and has next to nothing in it. */
export const hugePng = (width: number, height: number): Buffer => png(width, height, Buffer.alloc(100_000))

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
