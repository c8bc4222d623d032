import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@rose-ash/config'
import { buildSchema } from 'graphql'

/** The graph as clients see it. */
export const apiSchema = buildSchema(readFileSync(join(repositoryRoot, 'gateway/api.graphql'), 'utf8'))
