import { standardLibrary } from './standardLibrary.ts'

/** The reference of the standard library as Markdown, from the table. */
export function primitiveReference(): string {
  const groups = new Map<string, string[]>()
  for (const { group, usage, doc } of standardLibrary.values()) {
    const rows = groups.get(group) ?? []
    rows.push(`| \`${usage}\` | ${doc.replaceAll('|', '\\|')} |`)
    groups.set(group, rows)
  }
  return [...groups]
    .map(([group, rows]) => `\n### ${group}\n\n| call | what it gives |\n| --- | --- |\n${rows.join('\n')}\n`)
    .join('')
}
