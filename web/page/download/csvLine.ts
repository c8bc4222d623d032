/** What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r]/

/** One line of CSV (RFC 4180). No cell is taken for a formula. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : (cell ?? ''))).join(',')}\r\n`

function quoted(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
