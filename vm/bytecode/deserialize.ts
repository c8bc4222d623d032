import { LoadError, type LoadErrorCode } from '../diagnostics/LoadError.ts'
import { ByteReader } from './ByteReader.ts'
import { checksum } from './checksum.ts'
import { readConstants } from './constantCodec.ts'
import { checkedFrom, formatVersion, headerSize, magic } from './format.ts'
import { LazyFile } from './LazyFile.ts'
import type { Parameter, Program, ProgramFile, ProgramFunction } from './Program.ts'
import { tableHash } from './tableHash.ts'
import { noText } from './textOf.ts'

/** Three numbers for the strings, a length for each of seven lists, and the start. */
const shortestOutline = 11

/**
 * Bytes to a program whose form is right; verifyProgram proves its content. Throws LoadError. Plain loops over the
 * numbers of the outline: most programs are loaded once, right after the host has started, when every call is still
 * expensive.
 */
export function deserialize(bytes: Uint8Array): Program {
  const reader = new ByteReader(bytes, headerSize)
  const outline = reader.words(wordsIn(reader.bytes))
  if (outline.length < shortestOutline) fail('truncated', 'the outline is cut short', headerSize)
  const strings = reader.pool(outline[0] as number, outline[1] as number)
  let left = outline[2] as number
  for (; left > 0; left -= 1) strings.push(reader.wide())
  const constants = readConstants(reader, strings)
  let at = 3
  const extensions: { name: string; id: number }[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 2)
    extensions.push({
      name: strings[outline[at] as number] ?? noText(outline[at]),
      id: outline[at + 1] as number,
    })
  const primitives: string[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 1)
    primitives.push(strings[outline[at] as number] ?? noText(outline[at]))
  const globals: string[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 1)
    globals.push(strings[outline[at] as number] ?? noText(outline[at]))
  const functions: ProgramFunction[] = []
  for (left = outline[at++] as number; left > 0; left -= 1) {
    const parameters = outline[at + 7] as number
    functions.push(readFunction(reader, strings, outline, at))
    at += 8 + parameters * 2
  }
  const start = (outline[at++] as number) - 1
  const entries = new Map<string, number>()
  for (left = outline[at++] as number; left > 0; left -= 1, at += 2)
    entries.set(strings[outline[at] as number] ?? noText(outline[at]), outline[at + 1] as number)
  const inlined: { name: string; parent: number }[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 2)
    inlined.push({
      name: strings[outline[at] as number] ?? noText(outline[at]),
      parent: outline[at + 1] as number,
    })
  const files: ProgramFile[] = []
  for (left = outline[at++] as number; left > 0; left -= 1, at += 3) {
    const bytes = reader.run(outline[at + 2] as number)
    files.push(
      new LazyFile(
        strings[outline[at] as number] ?? noText(outline[at]),
        bytes,
        outline[at + 1] === 0 ? 'utf8' : 'utf16le',
      ),
    )
  }
  // Whatever was read behind the end of the outline is undefined, and the program is refused here at the latest.
  if (at !== outline.length) fail('truncated', 'the outline has another length', reader.at)
  if (!reader.atEnd) fail('truncated', 'there is more after the program', reader.at)
  return { constants, functions, entries, start, globals, primitives, extensions, inlined, files }
}

function readFunction(
  reader: ByteReader,
  strings: readonly string[],
  outline: Uint32Array,
  at: number,
): ProgramFunction {
  const flags = outline[at + 1] as number
  const parameters: Parameter[] = []
  const end = at + 8 + (outline[at + 7] as number) * 2
  for (let each = at + 8; each < end; each += 2)
    parameters.push({
      name: strings[outline[each] as number] ?? noText(outline[each]),
      required: outline[each + 1] === 1,
    })
  return {
    name: strings[outline[at] as number] ?? noText(outline[at]),
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

/** How many words the outline has, once the header is right. */
function wordsIn(bytes: Uint8Array): number {
  for (let index = 0; index < magic.length; index += 1) {
    if (bytes[index] !== magic[index]) fail('magic', 'this is not a program', 0)
  }
  if (bytes.length < headerSize) fail('truncated', 'the program is cut short', bytes.length)
  const view = new DataView(bytes.buffer)
  const version = view.getUint32(4, true)
  if (version !== formatVersion) {
    fail('version', `the program has format ${version}, this machine reads ${formatVersion}`, 4)
  }
  if (view.getUint32(8, true) !== tableHash) {
    fail('opcodes', 'the program was made for other opcodes; compile it again', 8)
  }
  if (view.getUint32(12, true) !== checksum(bytes, checkedFrom))
    fail('checksum', 'the program is damaged', 12)
  return view.getUint32(16, true)
}

function fail(code: LoadErrorCode, message: string, offset: number): never {
  throw new LoadError(code, message, offset)
}
