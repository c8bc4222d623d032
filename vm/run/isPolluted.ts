/**
 * True when somebody gave Object.prototype a field that all objects seem to have. Then no object is trusted, and every
 * field read asks for own fields.
 */
export function isPolluted(): boolean {
  for (const _ in {}) return true
  return false
}
