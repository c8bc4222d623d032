import { ByteWriter } from './ByteWriter.ts'
import { checksum } from './checksum.ts'
import { writeConstant } from './constantCodec.ts'
import { formatVersion, headerSize, magic } from './format.ts'
import type { Program } from './Program.ts'
import { StringTable } from './StringTable.ts'
import { tableHash } from './tableHash.ts'

const utf8 = new TextEncoder()

/**
 * A program as bytes: magic, format version, hash of the opcode table, checksum of the rest; then the table of strings,
 * imported opcodes and primitives by name, constants, functions with code and source map, entries, sources. See
 * bytecode/README.md.
 */
export function serialize(program: Program): Uint8Array {
  const strings = new StringTable()
  const body = writeBody(program, strings)
  const writer = new ByteWriter()
  for (const byte of magic) writer.u8(byte)
  writer.u8(formatVersion)
  writer.u32(tableHash)
  writer.u32(0)
  writer.count(strings.pool.length)
  writer.bytes(strings.joined)
  writer.count(strings.wide.length)
  for (const text of strings.wide) writer.bytes(Buffer.from(text, 'utf16le'))
  writer.append(body)
  const bytes = writer.finish()
  new DataView(bytes.buffer).setUint32(headerSize - 4, checksum(bytes, headerSize), true)
  return bytes
}

function writeBody(program: Program, strings: StringTable): Uint8Array {
  const writer = new ByteWriter()
  const string = (text: string): void => writer.count(strings.number(text))
  writer.count(program.extensions.length)
  for (const { name, id } of program.extensions) {
    string(name)
    writer.u8(id)
  }
  writer.count(program.primitives.length)
  for (const name of program.primitives) string(name)
  writer.count(program.constants.length)
  for (const constant of program.constants) writeConstant(writer, strings, constant)
  writer.count(program.globals.length)
  for (const name of program.globals) string(name)
  writer.count(program.functions.length)
  for (const fn of program.functions) {
    string(fn.name)
    writer.u8((fn.emits ? 1 : 0) | (fn.rest ? 2 : 0))
    writer.count(fn.parameters.length)
    for (const { name, required } of fn.parameters) {
      string(name)
      writer.u8(required ? 1 : 0)
    }
    writer.count(fn.locals)
    writer.count(fn.captured)
    writer.count(fn.stack)
    writer.bytes(fn.code)
    writer.bytes(fn.map)
  }
  writer.count(program.start + 1)
  writer.count(program.entries.size)
  for (const [name, index] of program.entries) {
    string(name)
    writer.count(index)
  }
  writer.count(program.inlined.length)
  for (const { name, parent } of program.inlined) {
    string(name)
    writer.count(parent)
  }
  writer.count(program.files.length)
  for (const { file, text } of program.files) {
    string(file)
    writer.bytes(utf8.encode(text))
  }
  return writer.finish()
}
