import { LoadError } from '../diagnostics/LoadError.ts'
import { ByteReader } from './ByteReader.ts'
import type { Constant } from './Constant.ts'
import { checksum } from './checksum.ts'
import { readConstant } from './constantCodec.ts'
import { formatVersion, headerSize, magic } from './format.ts'
import type { Parameter, Program, ProgramFunction } from './Program.ts'
import { tableHash } from './tableHash.ts'

/** Bytes to a program whose form is right; verifyProgram proves its content. Throws LoadError. */
export function deserialize(bytes: Uint8Array): Program {
  checkHeader(bytes)
  const reader = new ByteReader(bytes, headerSize)
  const extensions = many(reader, () => ({ name: reader.string(), id: reader.u8() }))
  const primitives = many(reader, () => reader.string())
  const constants = many(reader, (): Constant => readConstant(reader))
  const globals = many(reader, () => reader.string())
  const functions = many(reader, () => readFunction(reader))
  const start = reader.count() - 1
  const entries = new Map(many(reader, () => [reader.string(), reader.count()] as const))
  const inlined = many(reader, () => ({ name: reader.string(), parent: reader.count() }))
  const files = many(reader, () => {
    const file = reader.string()
    return lazyFile(file, reader.bytes())
  })
  if (!reader.atEnd) throw new LoadError('truncated', 'there is more after the program', reader.offset)
  return { constants, functions, entries, start, globals, primitives, extensions, inlined, files }
}

function checkHeader(bytes: Uint8Array): void {
  if (magic.some((byte, index) => bytes[index] !== byte))
    throw new LoadError('magic', 'this is not a program', 0)
  if (bytes.length < headerSize) throw new LoadError('truncated', 'the program is cut short', bytes.length)
  const version = bytes[magic.length]
  if (version !== formatVersion) {
    throw new LoadError(
      'version',
      `the program has format ${version}, this machine reads ${formatVersion}`,
      4,
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(5, true) !== tableHash) {
    throw new LoadError('opcodes', 'the program was made for other opcodes; compile it again', 5)
  }
  if (view.getUint32(9, true) !== checksum(bytes, headerSize)) {
    throw new LoadError('checksum', 'the program is damaged', 9)
  }
}

function readFunction(reader: ByteReader): ProgramFunction {
  const name = reader.string()
  const flags = reader.u8()
  const parameters = many(reader, (): Parameter => ({ name: reader.string(), required: reader.u8() === 1 }))
  const locals = reader.count()
  const captured = reader.count()
  const stack = reader.count()
  const code = reader.bytes()
  const map = reader.bytes()
  return {
    name,
    emits: (flags & 1) !== 0,
    rest: (flags & 2) !== 0,
    parameters,
    locals,
    captured,
    stack,
    code,
    map,
  }
}

function many<T>(reader: ByteReader, read: () => T): T[] {
  const length = reader.length()
  const items: T[] = []
  for (let index = 0; index < length; index += 1) items.push(read())
  return items
}

/** Source text is only for error reports, so it is decoded when one needs it. */
function lazyFile(file: string, bytes: Uint8Array): { file: string; text: string } {
  let text: string | undefined
  return {
    file,
    get text() {
      text ??= new TextDecoder().decode(bytes)
      return text
    },
  }
}
