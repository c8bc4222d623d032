import { Refusal } from '@rose-ash/domain'

export type CursorValue = string | number | boolean

/** An opaque cursor: base64url of the JSON list of the row's values in the columns of the order. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** @throws {Refusal} `MALFORMED` for anything that `encodeCursor` did not make for an order of that many columns. */
export function decodeCursor(cursor: string, columns: number): CursorValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === columns && values.every(isCursorValue)) return values
  } catch {
    // not JSON: refused below
  }
  throw new Refusal(
    'MALFORMED',
    'This cursor is not one that this list gave out. Start again from the first page.',
  )
}

const isCursorValue = (value: unknown): value is CursorValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
