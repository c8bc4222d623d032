/** Escapes `& <` for the text of `title` and `textarea` (RCDATA). */
export function escapeRcdata(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text
}
