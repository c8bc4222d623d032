import { ByteWriter } from './ByteWriter.ts'
import { checksum } from './checksum.ts'
import { addStrings, writeConstants } from './constantCodec.ts'
import { checkedFrom, formatVersion, magic } from './format.ts'
import type { Program } from './Program.ts'
import { StringTable } from './StringTable.ts'
import { tableHash } from './tableHash.ts'

const utf8 = new TextEncoder()

/**
 * A program as bytes: magic, format version, hash of the opcode table, checksum of the rest; then the outline, the
 * strings, constants, code and source maps, sources. See bytecode/README.md.
 */
export function serialize(program: Program): Uint8Array {
  const strings = stringsOf(program)
  const texts = program.files.map(({ text }) => encodeFile(text))
  const pool = strings.joined
  const outline = [
    strings.pool.length,
    pool.length,
    strings.wide.length,
    ...outlineOf(program, strings, texts),
  ]
  const writer = new ByteWriter()
  for (const byte of magic) writer.u8(byte)
  writer.u32(formatVersion)
  writer.u32(tableHash)
  writer.u32(0)
  writer.u32(outline.length)
  for (const number of outline) writer.u32(number)
  writer.append(pool)
  for (const text of strings.wide) writer.bytes(Buffer.from(text, 'utf16le'))
  writeConstants(writer, strings, program.constants)
  for (const { code, map } of program.functions) {
    writer.append(code)
    writer.append(map)
  }
  for (const { bytes } of texts) writer.append(bytes)
  const bytes = writer.finish()
  new DataView(bytes.buffer).setUint32(checkedFrom - 4, checksum(bytes, checkedFrom), true)
  return bytes
}

/** All strings of a program; those that are constants first, in their order, as writeConstants wants them. */
function stringsOf(program: Program): StringTable {
  const strings = new StringTable()
  for (const constant of program.constants) if (typeof constant === 'string') strings.add(constant)
  for (const constant of program.constants) addStrings(strings, constant)
  for (const { name } of program.extensions) strings.add(name)
  for (const name of program.primitives) strings.add(name)
  for (const name of program.globals) strings.add(name)
  for (const fn of program.functions) {
    strings.add(fn.name)
    for (const { name } of fn.parameters) strings.add(name)
  }
  for (const name of program.entries.keys()) strings.add(name)
  for (const { name } of program.inlined) strings.add(name)
  for (const { file } of program.files) strings.add(file)
  return strings
}

/** What the program consists of, as numbers; strings by their number, lists with their length before them. */
function outlineOf(
  program: Program,
  strings: StringTable,
  texts: readonly { kind: number; bytes: Uint8Array }[],
): number[] {
  const string = (text: string): number => strings.number(text)
  return [
    program.extensions.length,
    ...program.extensions.flatMap(({ name, id }) => [string(name), id]),
    program.primitives.length,
    ...program.primitives.map(string),
    program.globals.length,
    ...program.globals.map(string),
    program.functions.length,
    ...program.functions.flatMap((fn) => [
      string(fn.name),
      (fn.emits ? 1 : 0) | (fn.rest ? 2 : 0),
      fn.locals,
      fn.captured,
      fn.stack,
      fn.code.length,
      fn.map.length,
      fn.parameters.length,
      ...fn.parameters.flatMap(({ name, required }) => [string(name), required ? 1 : 0]),
    ]),
    program.start + 1,
    program.entries.size,
    ...[...program.entries].flatMap(([name, index]) => [string(name), index]),
    program.inlined.length,
    ...program.inlined.flatMap(({ name, parent }) => [string(name), parent]),
    program.files.length,
    ...program.files.flatMap(({ file }, index) => [
      string(file),
      texts[index]?.kind ?? 0,
      texts[index]?.bytes.length ?? 0,
    ]),
  ]
}

/** UTF-8 where it can say the text, else UTF-16, which can hold half a pair. */
function encodeFile(text: string): { kind: number; bytes: Uint8Array } {
  return text.isWellFormed()
    ? { kind: 0, bytes: utf8.encode(text) }
    : { kind: 1, bytes: Buffer.from(text, 'utf16le') }
}
