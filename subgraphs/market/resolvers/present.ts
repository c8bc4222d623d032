/** What a foreign key promises to be there. */
export function present<T>(row: T | null): T {
  if (row === null) throw new Error('A row points to one that is not there.')
  return row
}
