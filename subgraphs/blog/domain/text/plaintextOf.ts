import sanitizeHtml from 'sanitize-html'

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The words of sanitised HTML, each block on a line of its own. */
export function plaintextOf(html: string): string {
  const lines = html.replaceAll(
    /<br \/>|<\/(?:p|h[234]|li|dt|dd|blockquote|pre|figcaption|caption|tr|summary)>/g,
    '$&\n',
  )
  return sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {} })
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim()
}
