import type { GraphQLError } from 'graphql'
import { malformed } from '../errors/malformed.ts'
import type { Limits } from './Limits.ts'
import type { OperationMeasure } from './OperationMeasure.ts'

/** The first limit that the operation exceeds whatever its variables are. */
export function overLimits(measure: OperationMeasure, limits: Limits): GraphQLError | null {
  if (measure.depth > limits.depth)
    return over('depth', 'is nested', 'levels deep', measure.depth, limits.depth)
  if (measure.aliases > limits.aliases)
    return over('aliases', 'has', 'aliases', measure.aliases, limits.aliases)
  if (measure.fields > limits.tokens)
    return over('fields', 'selects', 'fields', measure.fields, limits.tokens)
  return null
}

/** The first limit that the operation exceeds with these variables: the size of a page, or the cost of all. */
export function overLimitsWith(
  variables: Readonly<Record<string, unknown>>,
  measure: OperationMeasure,
  limits: Limits,
): GraphQLError | null {
  for (const page of measure.pages) {
    const size = page.size(variables)
    if (size !== undefined && size > limits.pageSize) {
      return malformed(
        `"${page.argument}" of ${page.field} is ${size}; a page holds at most ${limits.pageSize}.`,
        undefined,
        { limit: { name: 'pageSize', most: limits.pageSize, asked: size } },
      )
    }
  }
  const cost = measure.cost(variables, null)
  return cost > limits.cost ? over('cost', 'may touch', 'objects', cost, limits.cost) : null
}

const over = (name: string, verb: string, unit: string, asked: number, most: number): GraphQLError =>
  malformed(
    `The operation ${verb} ${asked} ${unit}; at most ${most} are answered. Ask in parts.`,
    undefined,
    {
      limit: { name, most, asked },
    },
  )
