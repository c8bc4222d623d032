const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text as paragraphs. */
export const asHtml = (text: string): string =>
  text
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(
      (paragraph) =>
        `<p>${paragraph.replaceAll(/[&<>]/g, (letter) => entities[letter] ?? '').replaceAll('\n', '<br>')}</p>`,
    )
    .join('')
