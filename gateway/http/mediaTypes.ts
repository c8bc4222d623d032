const responseJson = 'application/graphql-response+json'
const json = 'application/json'

/** The ranges of an Accept header that are not refused with `q=0`, best first (RFC 9110, 12.5.1). */
function rangesOf(accept: string): string[] {
  return accept
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ type }) => type)
}

/** Can the client read any of the two media types that a GraphQL answer has? No header means any. */
export function canReadAnswer(accept: string | undefined): boolean {
  if (accept === undefined) return true
  return rangesOf(accept).some((type) => [responseJson, json, 'application/*', '*/*'].includes(type))
}

/** Does the client rather read `application/graphql-response+json`, whose status codes say more? */
export function choosesResponseJson(accept: string | undefined): boolean {
  if (accept === undefined) return false
  const chosen = rangesOf(accept).find((type) => [responseJson, json, 'application/*', '*/*'].includes(type))
  return chosen === responseJson
}

/** Does the client look with a browser? */
export const prefersPage = (accept: string | undefined): boolean =>
  accept !== undefined && rangesOf(accept)[0] === 'text/html'
