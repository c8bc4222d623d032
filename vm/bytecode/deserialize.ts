import { LoadError } from '../diagnostics/LoadError.ts'
import { ByteReader } from './ByteReader.ts'
import { checksum } from './checksum.ts'
import { readConstants } from './constantCodec.ts'
import { formatVersion, headerSize, magic } from './format.ts'
import { LazyFile } from './LazyFile.ts'
import type { Parameter, Program, ProgramFile, ProgramFunction } from './Program.ts'
import { tableHash } from './tableHash.ts'
import { textOf } from './textOf.ts'

/**
 * Bytes to a program whose form is right; verifyProgram proves its content. Throws LoadError. Plain loops over the
 * numbers of the outline: most programs are loaded once, right after the host has started, when every call is still
 * expensive.
 */
export function deserialize(bytes: Uint8Array): Program {
  checkHeader(bytes)
  const reader = new ByteReader(bytes, headerSize)
  const strings = reader.strings()
  const outline = reader.numbers()
  const constants = readConstants(reader, strings)
  let at = 0
  let left = 0
  const extensions: { name: string; id: number }[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 2)
    extensions.push({ name: textOf(strings, outline[at]), id: outline[at + 1] as number })
  const primitives: string[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 1)
    primitives.push(textOf(strings, outline[at]))
  const globals: string[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 1)
    globals.push(textOf(strings, outline[at]))
  const functions: ProgramFunction[] = []
  for (left = outline[at++] as number; left > 0; left -= 1) {
    const parameters = outline[at + 7] as number
    functions.push(readFunction(reader, strings, outline, at))
    at += 8 + parameters * 2
  }
  const start = (outline[at++] as number) - 1
  const entries = new Map<string, number>()
  for (left = outline[at++] as number; left > 0; left -= 1, at += 2)
    entries.set(textOf(strings, outline[at]), outline[at + 1] as number)
  const inlined: { name: string; parent: number }[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 2)
    inlined.push({ name: textOf(strings, outline[at]), parent: outline[at + 1] as number })
  const files: ProgramFile[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 3) {
    const from = reader.at
    reader.skip(outline[at + 2] as number)
    const encoding = outline[at + 1] === 0 ? 'utf-8' : 'utf-16le'
    files.push(new LazyFile(textOf(strings, outline[at]), reader.bytes, from, reader.at, encoding))
  }
  // Whatever was read behind the end of the outline is undefined, and the program is refused here at the latest.
  if (at !== outline.length) throw new LoadError('truncated', 'the outline has another length', reader.at)
  if (!reader.atEnd) throw new LoadError('truncated', 'there is more after the program', reader.at)
  return { constants, functions, entries, start, globals, primitives, extensions, inlined, files }
}

function readFunction(
  reader: ByteReader,
  strings: readonly string[],
  outline: readonly number[],
  at: number,
): ProgramFunction {
  const flags = outline[at + 1] as number
  const parameters: Parameter[] = []
  const end = at + 8 + (outline[at + 7] as number) * 2
  for (let each = at + 8; each < end; each += 2)
    parameters.push({ name: textOf(strings, outline[each]), required: outline[each + 1] === 1 })
  return {
    name: textOf(strings, outline[at]),
    emits: (flags & 1) !== 0,
    rest: (flags & 2) !== 0,
    parameters,
    locals: outline[at + 2] as number,
    captured: outline[at + 3] as number,
    stack: outline[at + 4] as number,
    code: reader.run(outline[at + 5] as number),
    map: reader.run(outline[at + 6] as number),
  }
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
