import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const malformed = (name: string, expected: string, got: unknown) =>
  new GraphQLError(`${name} must be ${expected}, not ${JSON.stringify(got)}.`)

/** A scalar whose wire form is a string that must pass `parse`; anything else is refused with what was expected. */
const stringScalar = <In, Out>(options: {
  name: string
  expected: string
  parse: (text: string) => In | undefined
  serialize: (value: Out) => string
}): GraphQLScalarType => {
  const parseValue = (value: unknown): In => {
    const parsed = typeof value === 'string' ? options.parse(value) : undefined
    if (parsed === undefined) throw malformed(options.name, options.expected, value)
    return parsed
  }
  return new GraphQLScalarType({
    name: options.name,
    serialize: (value) => options.serialize(value as Out),
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const wallClock = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d)?$/
const day = /^\d{4}-\d\d-\d\d$/

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return day.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
const isWallClock = (text: string) =>
  isDay(wallClock.exec(text)?.[1] ?? '') && !Number.isNaN(new Date(`${text}Z`).getTime())

const same = (text: string) => text

/** An instant (RFC 3339). In code a `Date`; on the wire UTC with milliseconds. */
export const DateTime = stringScalar<Date, Date | string>({
  name: 'DateTime',
  expected: 'an instant such as "2027-03-28T17:30:00Z"',
  parse: (text) => {
    const date = new Date(text)
    return instant.test(text) && !Number.isNaN(date.getTime()) ? date : undefined
  },
  serialize: (value) => (typeof value === 'string' ? new Date(value) : value).toISOString(),
})

/** A calendar date, `YYYY-MM-DD`, a string in code too. */
export const DateScalar = stringScalar<string, string>({
  name: 'Date',
  expected: 'a date such as "2027-03-28"',
  parse: (text) => (isDay(text) ? text : undefined),
  serialize: same,
})

/** A wall-clock time without zone. PostgreSQL's `timestamp` prints a space where ISO 8601 has a T. */
export const LocalDateTime = stringScalar<string, string>({
  name: 'LocalDateTime',
  expected: 'a wall-clock time such as "2027-03-28T18:30:00"',
  parse: (text) => (isWallClock(text) ? text : undefined),
  serialize: (text) => text.replace(' ', 'T'),
})

/** Sanitised HTML. As input it is refused unless the verb sanitises it. */
export const HTML = stringScalar<string, string>({
  name: 'HTML',
  expected: 'a string of HTML',
  parse: same,
  serialize: same,
})

export const scalars = { DateTime, Date: DateScalar, LocalDateTime, HTML }
