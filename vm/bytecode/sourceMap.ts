/** Where an instruction came from: file index and UTF-16 offset, and for inlined code the call that brought it in. */
export type MapEntry = {
  readonly code: number
  readonly file: number
  readonly start: number
  readonly chain: number
}

/**
 * A source map as bytes: for each entry the differences to the entry before, as signed LEB128 numbers. It is only
 * decoded when an error needs a place.
 */
export function encodeSourceMap(entries: readonly MapEntry[]): Uint8Array {
  const bytes: number[] = []
  let code = 0
  let file = 0
  let start = 0
  let chain = 0
  for (const entry of entries) {
    writeSigned(bytes, entry.code - code)
    writeSigned(bytes, entry.file - file)
    writeSigned(bytes, entry.start - start)
    writeSigned(bytes, entry.chain - chain)
    ;({ code, file, start, chain } = entry)
  }
  return Uint8Array.from(bytes)
}

/** Decodes a source map; stops quietly at bytes that are cut short, because an error report must not fail. */
export function decodeSourceMap(bytes: Uint8Array): MapEntry[] {
  const entries: MapEntry[] = []
  let at = 0
  const read = (): number => {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = bytes[at]
      at += 1
      if (byte === undefined || factor > 2 ** 35) return value
      value += (byte & 0x7f) * factor
      factor *= 128
      if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2
    }
  }
  let entry: MapEntry = { code: 0, file: 0, start: 0, chain: 0 }
  while (at < bytes.length) {
    entry = {
      code: entry.code + read(),
      file: entry.file + read(),
      start: entry.start + read(),
      chain: entry.chain + read(),
    }
    entries.push(entry)
  }
  return entries
}

/** The entry that covers a code offset: the last one that begins at or before it. */
export function entryAt(entries: readonly MapEntry[], code: number): MapEntry | undefined {
  let found: MapEntry | undefined
  for (const entry of entries) {
    if (entry.code > code) break
    found = entry
  }
  return found
}

function writeSigned(bytes: number[], value: number): void {
  let rest = value >= 0 ? value * 2 : -value * 2 - 1
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}
