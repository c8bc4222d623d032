import { type GraphQLLeafType, isEnumType } from 'graphql'
import type { Complete } from './Complete.ts'
import { violation } from './Trace.ts'

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => typeof value === 'number',
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || typeof value === 'number',
}

const anything = (value: unknown): boolean => typeof value !== 'function'

/** A scalar or enum value as it came; null and a violation when the client's schema has no such value. */
export function leaf(type: GraphQLLeafType): Complete {
  const values = isEnumType(type) ? new Set<unknown>(type.getValues().map(({ name }) => name)) : null
  const isValid = values ? (value: unknown) => values.has(value) : (checks[type.name] ?? anything)
  return (value, trace) => {
    if (value === null || value === undefined) return null
    if (isValid(value)) return value
    violation(trace)
    return undefined
  }
}
