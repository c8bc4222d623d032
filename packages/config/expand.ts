/** The environment variable that a text needs has no value and the text gives no default. */
export class MissingVariable extends Error {
  readonly variable: string

  constructor(variable: string) {
    super(`${variable} is not set`)
    this.variable = variable
  }
}

export interface Expansion {
  readonly text: string
  /** The environment variables that the text takes its value from, whether or not they are set. */
  readonly variables: readonly string[]
}

const opening = /\$\{([A-Z][A-Z0-9_]*)(:-)?/y

/**
 * Replaces `${NAME}` and `${NAME:-default}` in a text; a default may hold references of its own. As in a shell's `:-`, an
 * empty variable counts as missing.
 *
 * @throws MissingVariable for `${NAME}` without a value; SyntaxError where a reference is not closed or not a name
 */
export function expand(text: string, env: Readonly<Record<string, string | undefined>>): Expansion {
  const variables: string[] = []
  let at = 0

  /** Reads up to the end, or up to the `}` that closes the reference whose default this is. */
  function read(inDefault: boolean, wanted: boolean): string {
    let out = ''
    while (at < text.length) {
      if (inDefault && text[at] === '}') return out
      if (!text.startsWith('${', at)) {
        out += text[at++]
        continue
      }
      opening.lastIndex = at
      const [whole, name, hasDefault] = opening.exec(text) ?? []
      if (whole === undefined || name === undefined) throw new SyntaxError('a reference is written ${NAME}')
      at += whole.length
      const value = env[name] || undefined
      if (wanted) variables.push(name)
      const fallback = hasDefault ? read(true, wanted && value === undefined) : undefined
      if (text[at] !== '}') throw new SyntaxError(`the reference to ${name} is not closed by }`)
      at += 1
      if (value === undefined && fallback === undefined && wanted) throw new MissingVariable(name)
      out += value ?? fallback ?? ''
    }
    if (inDefault) throw new SyntaxError('a reference is not closed by }')
    return out
  }

  return { text: read(false, true), variables }
}
