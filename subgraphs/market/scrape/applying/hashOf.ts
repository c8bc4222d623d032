import { createHash } from 'node:crypto'
import type { Extracted } from '../extracting/Extracted.ts'

/** Changes when what the site shows of a product changes. */
export const hashOf = (extracted: Extracted): string =>
  createHash('sha256').update(JSON.stringify(extracted)).digest('hex')
