const columns = 72

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/**
 * Makes the plain part of a letter from what its text pieces rendered to: there the machine has escaped `& < >` and written no
 * element, which is undone exactly. Lines are broken at 72 columns (RFC 5322, 2.1.1 advises 78), addresses never.
 *
 * @throws Error when there is an element in it
 */
export function plainText(rendered: string): string {
  if (rendered.includes('<')) throw new Error('There is an element in the plain part of a letter.')
  const text = rendered.replaceAll(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
  const broken = text.split('\n').map((line) => (line === signature ? line : breakLine(line)))
  return `${broken
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** What parts a letter from its signature, with its blank (RFC 3676, 4.3). */
const signature = '-- '

function breakLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/\s+/).filter(Boolean)) {
    if (current && current.length + 1 + word.length > columns) {
      lines.push(current)
      current = word
    } else current = current ? `${current} ${word}` : word
  }
  return [...lines, current].join('\n')
}
