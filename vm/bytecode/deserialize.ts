import { LoadError } from '../diagnostics/LoadError.ts'
import { ByteReader } from './ByteReader.ts'
import type { Constant } from './Constant.ts'
import { checksum } from './checksum.ts'
import { readConstant } from './constantCodec.ts'
import { formatVersion, headerSize, magic } from './format.ts'
import { LazyFile } from './LazyFile.ts'
import type { Parameter, Program, ProgramFile, ProgramFunction } from './Program.ts'
import { tableHash } from './tableHash.ts'

/**
 * Bytes to a program whose form is right; verifyProgram proves its content. Throws LoadError. Plain loops in one
 * stretch: most programs are loaded once, right after the host has started, when every call is still expensive.
 */
export function deserialize(bytes: Uint8Array): Program {
  checkHeader(bytes)
  const reader = new ByteReader(bytes, headerSize)
  reader.strings()
  const extensions: { name: string; id: number }[] = []
  for (let left = reader.length(); left > 0; left -= 1)
    extensions.push({ name: reader.string(), id: reader.u8() })
  const primitives = readNames(reader)
  const constants: Constant[] = []
  for (let left = reader.length(); left > 0; left -= 1) constants.push(readConstant(reader))
  const globals = readNames(reader)
  const functions: ProgramFunction[] = []
  for (let left = reader.length(); left > 0; left -= 1) functions.push(readFunction(reader))
  const start = reader.count() - 1
  const entries = new Map<string, number>()
  for (let left = reader.length(); left > 0; left -= 1) entries.set(reader.string(), reader.count())
  const inlined: { name: string; parent: number }[] = []
  for (let left = reader.length(); left > 0; left -= 1)
    inlined.push({ name: reader.string(), parent: reader.count() })
  const files: ProgramFile[] = []
  for (let left = reader.length(); left > 0; left -= 1)
    files.push(new LazyFile(reader.string(), reader.run()))
  if (!reader.atEnd) throw new LoadError('truncated', 'there is more after the program', reader.at)
  return { constants, functions, entries, start, globals, primitives, extensions, inlined, files }
}

function checkHeader(bytes: Uint8Array): void {
  for (let index = 0; index < magic.length; index += 1) {
    if (bytes[index] !== magic[index]) throw new LoadError('magic', 'this is not a program', 0)
  }
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

function readNames(reader: ByteReader): string[] {
  const names: string[] = []
  for (let left = reader.length(); left > 0; left -= 1) names.push(reader.string())
  return names
}

function readFunction(reader: ByteReader): ProgramFunction {
  const name = reader.string()
  const flags = reader.u8()
  const parameters: Parameter[] = []
  for (let left = reader.length(); left > 0; left -= 1)
    parameters.push({ name: reader.string(), required: reader.u8() === 1 })
  return {
    name,
    emits: (flags & 1) !== 0,
    rest: (flags & 2) !== 0,
    parameters,
    locals: reader.count(),
    captured: reader.count(),
    stack: reader.count(),
    code: reader.run(),
    map: reader.run(),
  }
}
