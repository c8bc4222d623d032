import { LoadError } from '../diagnostics/LoadError.ts'
import { keyword } from '../run/keyword.ts'
import { Keyword, SymbolValue, TrustedHtml } from '../run/values.ts'
import type { ByteReader } from './ByteReader.ts'
import type { ByteWriter } from './ByteWriter.ts'
import type { Constant } from './Constant.ts'
import type { StringTable } from './StringTable.ts'

const tags = {
  nil: 0,
  true: 1,
  false: 2,
  natural: 3,
  number: 4,
  string: 5,
  keyword: 6,
  symbol: 7,
  html: 8,
  list: 9,
  dict: 10,
} as const
const stringTag = tags.string
const deepest = 500

/** Writes a constant: a tag byte, then its content. */
export function writeConstant(writer: ByteWriter, strings: StringTable, value: Constant): void {
  if (value === null) writer.u8(tags.nil)
  else if (typeof value === 'boolean') writer.u8(value ? tags.true : tags.false)
  else if (typeof value === 'number') writeNumber(writer, value)
  else if (typeof value === 'string') writeTagged(writer, strings, tags.string, value)
  else if (value instanceof Keyword) writeTagged(writer, strings, tags.keyword, value.$name)
  else if (value instanceof SymbolValue) writeTagged(writer, strings, tags.symbol, value.$name)
  else if (value instanceof TrustedHtml) writeTagged(writer, strings, tags.html, value.$html)
  else if (Array.isArray(value)) {
    writer.u8(tags.list)
    writer.count(value.length)
    for (const item of value as readonly Constant[]) writeConstant(writer, strings, item)
  } else {
    const entries = Object.entries(value)
    writer.u8(tags.dict)
    writer.count(entries.length)
    for (const [key, item] of entries) {
      writer.count(strings.number(key))
      writeConstant(writer, strings, item)
    }
  }
}

function writeTagged(writer: ByteWriter, strings: StringTable, tag: number, text: string): void {
  writer.u8(tag)
  writer.count(strings.number(text))
}

function writeNumber(writer: ByteWriter, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff && !Object.is(value, -0)) {
    writer.u8(tags.natural)
    writer.count(value)
  } else {
    writer.u8(tags.number)
    writer.f64(value)
  }
}

/** Reads a constant. Throws LoadError for an unknown tag, a forbidden key or nesting without end. */
export function readConstant(reader: ByteReader, depth = 0): Constant {
  if (depth > deepest) throw new LoadError('constant', 'a constant is nested too deep', reader.at)
  const tag = reader.bytes[reader.at]
  reader.at += 1
  if (tag === stringTag) return reader.string()
  switch (tag) {
    case tags.nil:
      return null
    case tags.true:
      return true
    case tags.false:
      return false
    case tags.natural:
      return reader.count()
    case tags.number:
      return reader.f64()
    case tags.keyword:
      return keyword(reader.string())
    case tags.symbol:
      return new SymbolValue(reader.string())
    case tags.html:
      return new TrustedHtml(reader.string())
    case tags.list: {
      const length = reader.length()
      const list: Constant[] = []
      for (let index = 0; index < length; index += 1) list.push(readConstant(reader, depth + 1))
      return list
    }
    case tags.dict: {
      const length = reader.length()
      const dict: Record<string, Constant> = {}
      for (let index = 0; index < length; index += 1) {
        const key = reader.string()
        if (key === '__proto__') throw new LoadError('constant', 'a dict has a forbidden key', reader.at)
        dict[key] = readConstant(reader, depth + 1)
      }
      return dict
    }
    default:
      throw new LoadError('constant', `there is no constant of kind ${tag}`, reader.at - 1)
  }
}
