/** What a spreadsheet would take for a formula (OWASP CSV Injection), with the apostrophes of an earlier escape before it. */
const formula = /^'*[=+\-@\t\r]/
const escaped = /^'+[=+\-@\t\r]/

/** A cell that no spreadsheet computes. `unescapeCell` gives back what it was, whatever that is. */
export const escapeCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

export const unescapeCell = (text: string): string => (escaped.test(text) ? text.slice(1) : text)
