/** What a case expects: HTML, or mistakes of the compiler, or an error of the render. */
export type Expectation =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'compile'
      readonly mistakes: readonly { readonly place: string; readonly message: string }[]
    }
  | {
      readonly kind: 'render'
      readonly code: string
      readonly place: string | undefined
      readonly rest: string
    }

/** One case of a suite; see README.md for the format. */
export type Case = {
  readonly name: string
  readonly source: string
  readonly files: ReadonlyMap<string, string>
  readonly props: Readonly<Record<string, unknown>>
  readonly budgets: Readonly<Record<string, number>>
  readonly expectation: Expectation
}

/** Reads the text of a suite. Throws for a case that is not written as README.md says. */
export function parseSuite(text: string): Case[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => parseCase(block))
}

function parseCase(block: string): Case {
  const [name = '', ...lines] = block.split('\n')
  const files = new Map<string, string[]>()
  const source: string[] = []
  const mistakes: { place: string; message: string }[] = []
  let current = source
  let props: Record<string, unknown> = {}
  let budgets: Record<string, number> = {}
  let expectation: Expectation | undefined
  for (const line of lines) {
    const [, label, rest = ''] =
      /^(props:|budgets:|file:|=>|!! compile|!! render)(?: (.*))?$/.exec(line) ?? []
    if (label === 'props:') props = JSON.parse(rest)
    else if (label === 'budgets:') budgets = JSON.parse(rest)
    else if (label === 'file:') {
      current = []
      files.set(rest, current)
    } else if (label === '=>') expectation = { kind: 'html', html: rest }
    else if (label === '!! compile') {
      const [, place = '', message = ''] = /^(\d+:\d+) (.+)$/.exec(rest) ?? []
      mistakes.push({ place, message })
      expectation = { kind: 'compile', mistakes }
    } else if (label === '!! render') {
      const [, code = '', place, more = ''] = /^([a-z-]+)(?: (\d+:\d+))?(?: (.*))?$/.exec(rest) ?? []
      expectation = { kind: 'render', code, place, rest: more }
    } else current.push(line)
  }
  if (!expectation) throw new Error(`the case ${name} expects nothing`)
  return {
    name,
    source: wholePage(source.join('\n'), props),
    files: new Map([...files].map(([file, content]) => [file, content.join('\n')])),
    props,
    budgets,
    expectation,
  }
}

/** A case that defines no page is the body of one. */
function wholePage(source: string, props: Readonly<Record<string, unknown>>): string {
  const isBody = !source.includes('~page')
  return isBody ? `(defcomp ~page (&key ${Object.keys(props).join(' ')})\n${source})` : source
}
