/** An address with U+0000 in it: nothing has such a name, and PostgreSQL could not look for it. */
export const holdsNul = (target: string): boolean => target.includes('%00')
