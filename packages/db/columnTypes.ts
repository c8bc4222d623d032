import pg from 'pg'

type TextParser = (text: string) => unknown

/** Object ids of PostgreSQL types: `select oid, typname from pg_type`. */
const oid = {
  int8: 20,
  int8Array: 1016,
  textArray: 1009,
  uuidArray: 2951,
  date: 1082,
  dateArray: 1182,
  timestamp: 1114,
  timestampArray: 1115,
}

const asText: TextParser = (text) => text

/** Money is `bigint` in minor units: far below 2^53, and anything above is a defect that must not be rounded away. */
const asNumber: TextParser = (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the bigint ${text} does not fit a JavaScript number`)
  return value
}

const anyElements = pg.types.getTypeParser(oid.textArray, 'text')

/** PostgreSQL writes every array alike: the driver's reader of `text[]` splits those that are more than plain words. */
const elementsOf: TextParser = (text) => {
  const isPlain = text.startsWith('{') && !/["\\{]|NULL/i.test(text.slice(1))
  if (!isPlain) return anyElements(text)
  return text === '{}' ? [] : text.slice(1, -1).split(',')
}

const arrayOf =
  (parser: TextParser): TextParser =>
  (text) =>
    (elementsOf(text) as (string | null)[]).map((element) => (element === null ? null : parser(element)))

const parsers = new Map<number, TextParser>([
  [oid.int8, asNumber],
  [oid.int8Array, arrayOf(asNumber)],
  [oid.textArray, elementsOf],
  [oid.uuidArray, elementsOf],
  [oid.date, asText],
  [oid.dateArray, arrayOf(asText)],
  [oid.timestamp, asText],
  [oid.timestampArray, arrayOf(asText)],
])

/** Finds the parser of a column type. Ours hold for our pools only and leave the driver's defaults alone. */
export const parserFor = (type: number, format?: 'text' | 'binary') =>
  (format === 'binary' ? undefined : parsers.get(type)) ?? pg.types.getTypeParser(type, format as 'text')
