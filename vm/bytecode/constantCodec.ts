import { LoadError } from '../diagnostics/LoadError.ts'
import { keyword } from '../run/keyword.ts'
import { Keyword, SymbolValue, TrustedHtml } from '../run/values.ts'
import type { ByteReader } from './ByteReader.ts'
import type { ByteWriter } from './ByteWriter.ts'
import type { Constant } from './Constant.ts'
import type { StringTable } from './StringTable.ts'
import { textOf } from './textOf.ts'

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
  /** So many constants, not one: the next strings of the table that no such run has taken. */
  texts: 11,
} as const
const deepest = 500
/** As many as an operand can point at. */
const most = 65_536

/**
 * Writes the constants of a program: how many, then each with a tag byte before it. Most are strings, and strings of
 * constants come first in the table; so what stands there in the same order is written as a run.
 */
export function writeConstants(
  writer: ByteWriter,
  strings: StringTable,
  constants: readonly Constant[],
): void {
  writer.count(constants.length)
  let taken = 0
  for (let index = 0; index < constants.length; ) {
    let run = 0
    for (;;) {
      const text = constants[index + run]
      if (typeof text !== 'string' || strings.number(text) !== taken + run) break
      run += 1
    }
    if (run > 0) {
      writer.u8(tags.texts)
      writer.count(run)
      taken += run
      index += run
    } else {
      writeConstant(writer, strings, constants[index] as Constant)
      index += 1
    }
  }
}

/** Adds all strings of a constant to the table. */
export function addStrings(strings: StringTable, value: Constant): void {
  if (typeof value === 'string') strings.add(value)
  else if (value instanceof Keyword || value instanceof SymbolValue) strings.add(value.$name)
  else if (value instanceof TrustedHtml) strings.add(value.$html)
  else if (Array.isArray(value)) {
    for (const item of value as readonly Constant[]) addStrings(strings, item)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      strings.add(key)
      addStrings(strings, item)
    }
  }
}

function writeConstant(writer: ByteWriter, strings: StringTable, value: Constant): void {
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

/**
 * Reads the constants of a program. Throws LoadError for an unknown tag, a forbidden key, nesting without end or more
 * than operands can point at.
 */
export function readConstants(reader: ByteReader, strings: readonly string[]): Constant[] {
  const count = reader.count()
  if (count > most) throw new LoadError('constant', 'there are too many constants', reader.at)
  let constants: Constant[] = []
  let taken = 0
  while (constants.length < count) {
    if (reader.bytes[reader.at] !== tags.texts) {
      constants.push(readConstant(reader, strings, 0))
      continue
    }
    reader.at += 1
    const end = taken + reader.count()
    if (end <= taken || end > strings.length || constants.length + end - taken > count)
      throw new LoadError('constant', 'a run of strings is out of range', reader.at)
    if (taken === 0 && constants.length === 0) constants = strings.slice(0, end)
    else for (let at = taken; at < end; at += 1) constants.push(strings[at] as string)
    taken = end
  }
  return constants
}

function readConstant(reader: ByteReader, strings: readonly string[], depth: number): Constant {
  if (depth > deepest) throw new LoadError('constant', 'a constant is nested too deep', reader.at)
  const tag = reader.u8()
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
    case tags.string:
      return textOf(strings, reader.count())
    case tags.keyword:
      return keyword(textOf(strings, reader.count()))
    case tags.symbol:
      return new SymbolValue(textOf(strings, reader.count()))
    case tags.html:
      return new TrustedHtml(textOf(strings, reader.count()))
    case tags.list: {
      const length = reader.length()
      const list: Constant[] = []
      for (let index = 0; index < length; index += 1) list.push(readConstant(reader, strings, depth + 1))
      return list
    }
    case tags.dict: {
      const length = reader.length()
      const dict: Record<string, Constant> = {}
      for (let index = 0; index < length; index += 1) {
        const key = textOf(strings, reader.count())
        if (key === '__proto__') throw new LoadError('constant', 'a dict has a forbidden key', reader.at)
        dict[key] = readConstant(reader, strings, depth + 1)
      }
      return dict
    }
    default:
      throw new LoadError('constant', `there is no constant of kind ${tag}`, reader.at - 1)
  }
}
