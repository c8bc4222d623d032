import type { Analyser } from './Analyser.ts'
import type { Expr } from './Expr.ts'
import { htmlValue } from './htmlValue.ts'

/** Notes elements inside title or textarea, which hold only text. */
export function checkTextOnly(analyser: Analyser, tag: string, child: Expr): void {
  if (child.kind === 'fragment') {
    for (const item of child.items) checkTextOnly(analyser, tag, item)
    return
  }
  const html = htmlValue(child)
  if (html) analyser.problems.add(html.at, `${tag} holds only text`)
}

/** The children of script or style: constant text, or one `(json …)` in a script. Returns what is to be written. */
export function checkRawText(analyser: Analyser, tag: string, children: readonly Expr[]): Expr[] {
  const out: Expr[] = []
  let written = ''
  for (const child of children) {
    if (child.kind === 'constant' && typeof child.value === 'string') {
      written += child.value.toLowerCase()
      if (written.includes(`</${tag}`) || written.includes('<!--')) {
        analyser.problems.add(child.at, `the text of ${tag} cannot contain </${tag} or <!--`)
      }
      out.push({ kind: 'html', html: child.value, at: child.at })
    } else if (tag === 'script' && child.kind === 'primitive' && child.name === 'json') {
      out.push({ kind: 'script-json', value: child.args[0] as Expr, at: child.at })
    } else {
      analyser.problems.add(
        child.at,
        `the body of ${tag} is constant text`,
        tag === 'script' ? 'hand data over with (json …)' : 'use a style attribute with a dict',
      )
    }
  }
  return out
}
