const entities = {
  '&#39;': "'",
  '&#x27;': "'",
  '&#34;': '"',
  '&quot;': '"',
  '&gt;': '>',
  '&#x3D;': '=',
  '&#62;': '>',
  '&#60;': '&lt;',
  '&#38;': '&amp;',
  '&#47;': '/',
}

/** HTML with the freedoms taken out that engines use differently: spelling of entities, comments, `/>`, order of attributes. */
export function normalised(html) {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/&(?:#39|#x27|#34|quot|gt|#x3D|#62|#60|#38|#47);/g, (entity) => entities[entity])
    .replace(/\s*\/>/g, '>')
    .replace(/<!doctype html>/i, '<!doctype html>')
    .replace(/charSet/g, 'charset')
    .replace(/<[a-z0-9]+ [^<>]*>/g, (tag) => tag.replace(/ ([a-z-]+)=([^\s"'>]+)/g, ' $1="$2"'))
    .replace(
      /<([a-z0-9]+)((?: [a-z-]+="[^"]*")+)>/g,
      (_, tag, attributes) =>
        `<${tag} ${attributes
          .match(/[a-z-]+="[^"]*"/g)
          .sort()
          .join(' ')}>`,
    )
    .replaceAll('&amp;', '&')
    .trim()
}
