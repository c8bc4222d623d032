import { Kind, type TypeNode, type ValueNode, type VariableDefinitionNode } from 'graphql'

export type Variables = Record<string, unknown>

/**
 * Fills an operation's variables from the address: a path parameter or query parameter of the same name, read by
 * the variable's type. What does not fit the type counts as not given. Walking backwards (`before`) asks for the
 * last page instead of the first. `$now` is the present minute, so that a page stays the same for that long.
 */
export function variablesFrom(
  definitions: readonly VariableDefinitionNode[],
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
  now: Date,
): Variables {
  const variables: Variables = {}
  for (const { variable, type } of definitions) {
    const name = variable.name.value
    if (name === 'now') {
      variables.now = minuteOf(now)
      continue
    }
    const given = name in params ? [params[name] ?? ''] : query.getAll(name).filter((text) => text !== '')
    const value = given.length === 0 ? undefined : read(given, type)
    if (value !== undefined) variables[name] = value
  }
  if (variables.before !== undefined && variables.after === undefined) {
    variables.last = defaultOf(definitions, 'first')
    variables.first = null
  }
  return variables
}

const minuteOf = (now: Date): string => new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()

function read(given: readonly string[], type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return read(given, type.type)
  if (type.kind === Kind.LIST_TYPE) {
    const items = given.map((text) => read([text], type.type)).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  const text = given[0] ?? ''
  return readers[type.name.value]?.(text) ?? (type.name.value in readers ? undefined : text)
}

const readers: Record<string, (text: string) => unknown> = {
  Int: (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined),
  Float: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  Boolean: (text) => ({ true: true, on: true, false: false })[text],
}

function defaultOf(definitions: readonly VariableDefinitionNode[], name: string): number | null {
  const value: ValueNode | undefined = definitions.find(
    (each) => each.variable.name.value === name,
  )?.defaultValue
  return value?.kind === Kind.INT ? Number(value.value) : null
}
