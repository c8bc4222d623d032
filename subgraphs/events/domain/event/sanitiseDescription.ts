import sanitizeHtml from 'sanitize-html'

/** What may stand in the description of an event: text, lists and links, nothing that looks or acts by itself. */
export const sanitiseDescription = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      'p',
      'h2',
      'h3',
      'ul',
      'ol',
      'li',
      'strong',
      'em',
      'a',
      'blockquote',
      'br',
      'hr',
      'dl',
      'dt',
      'dd',
    ],
    allowedAttributes: { a: ['href', 'title'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
  }).trim()
