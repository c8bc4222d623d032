/**
 * Marks the link of the navigation under which this page stands, so that one cached navigation serves every page
 * of a site. Works on the output of our own template, whose links are `href="/path"`.
 */
export function markCurrent(nav: string, path: string): string {
  const links = [...nav.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1] ?? '')
  const under = links
    .filter((link) => path === link || (link !== '/' && path.startsWith(`${link}/`)))
    .sort((a, b) => b.length - a.length)[0]
  if (under === undefined) return nav
  return nav.replace(`href="${under}"`, `href="${under}" aria-current="${under === path ? 'page' : 'true'}"`)
}
