/** As deep as browsers nest. A parser of HTML takes time by the square of the depth, and walking through it a call a step. */
const deepest = 512

/** Elements that hold nothing, and those that end when the next of their kind begins (WHATWG HTML, 13.1.2). */
const shallow = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr li p td th tr dt dd option optgroup rb rt rp rtc ' +
    'tbody thead tfoot colgroup html head body'
  ).split(' '),
)
/** What ends a drawing that was not closed (13.2.6.5). Only inside a drawing does `/>` close. */
const noDrawing =
  /^(b|big|blockquote|center|code|div|dl|em|font|h[1-6]|i|listing|menu|nobr|ol|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/

/** Whether a page is nested deeper than any that people look at: one that nobody should try to understand. */
export function isTangled(html: string): boolean {
  let [depth, isDrawing] = [0, false]
  for (const [, slash, tag = '', rest = ''] of html.matchAll(/<(\/?)([a-z][^\s<>/]*)([^<>]*)/gi)) {
    const name = tag.toLowerCase()
    if (name === 'svg' || name === 'math') isDrawing = slash === '' && !rest.endsWith('/')
    else if (noDrawing.test(name)) isDrawing = false
    if (shallow.has(name) || (isDrawing && rest.endsWith('/'))) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return true
  }
  return false
}
