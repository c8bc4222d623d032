import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { parse } from 'yaml'
import { z } from 'zod'
import { ComposeError } from './ComposeError.ts'

const allowedSchema = z.array(z.strictObject({ change: z.string().min(1), reason: z.string().min(10) }))

/** The breaks that were decided, each with its reason. @throws ComposeError when the list is malformed */
export function readAllowedChanges(file: string): ReadonlySet<string> {
  const parsed = allowedSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? [])
  if (!parsed.success) {
    throw new ComposeError(`${file} must be a list of {change, reason}: ${z.prettifyError(parsed.error)}`)
  }
  return new Set(parsed.data.map(({ change }) => change))
}

/** What a client of the old schema would miss in the new one, unless it is on the list. */
export function breakingChanges(oldSdl: string, newSdl: string, allowed: ReadonlySet<string>): string[] {
  return findBreakingChanges(buildSchema(oldSdl), buildSchema(newSdl))
    .map(({ description }) => description)
    .filter((description) => !allowed.has(description))
}
