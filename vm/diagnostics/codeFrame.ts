const widest = 160

/** Two lines before and one after the place, numbered, with a caret line under it. Long lines are cut. */
export function codeFrame(text: string, line: number, column: number, length = 1): string {
  const lines = text.split('\n')
  const first = Math.max(1, line - 2)
  const last = Math.min(lines.length, line + 1)
  const gutter = String(last).length
  const out: string[] = []
  for (let number = first; number <= last; number += 1) {
    const content = (lines[number - 1] ?? '').replace(/\r$/, '').replaceAll('\t', ' ')
    const shown = content.length > widest ? `${content.slice(0, widest)}…` : content
    out.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd())
    if (number === line && column <= widest) {
      const room = Math.max(1, Math.min(length, shown.length - column + 1))
      out.push(`  ${' '.repeat(gutter)} | ${' '.repeat(column - 1)}${'^'.repeat(room)}`)
    }
  }
  return out.join('\n')
}
