import sanitizeHtml from 'sanitize-html'

/** Takes out of a description whatever may not stand in a page of ours. */
export const safeHtml = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'table', 'thead', 'tbody'],
      ...['tr', 'th', 'td', 'a', 'strong', 'em', 'b', 'i', 'small', 'sub', 'sup', 'br', 'hr'],
    ],
    allowedAttributes: { a: ['href'], th: ['scope'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: { h1: 'h2' },
  }).trim()
