import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { type DocumentNode, type EnumValueDefinitionNode, type EnumValueNode, parse, visit } from 'graphql'

const subgraphs = join(import.meta.dirname, '..', 'subgraphs')

/** The directive definitions that `@link` imports; codegen does not know federation's own. */
const federationDirectives = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION
  directive @inaccessible on OBJECT | FIELD_DEFINITION
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
`

type Value = EnumValueDefinitionNode | EnumValueNode
const lowerCase = <Node extends Value>(node: Node): Node =>
  node.kind === 'EnumValueDefinition'
    ? { ...node, name: { ...node.name, value: node.name.value.toLowerCase() } }
    : { ...node, value: (node as EnumValueNode).value.toLowerCase() }

/** Enum values are lower case in code; see `buildRoomSchema`. */
const prepare = (sdl: string): DocumentNode =>
  visit(parse(`${federationDirectives}\n${sdl}`), { EnumValueDefinition: lowerCase, EnumValue: lowerCase })

/** The names of `models/Product.ts` and its like. */
const modelsOf = async (room: string): Promise<string[]> =>
  existsSync(join(room, 'models'))
    ? (await readdir(join(room, 'models')))
        .filter((file) => /^[A-Z]\w*\.ts$/.test(file))
        .map((file) => file.slice(0, -3))
    : []

/**
 * Resolver types of one subgraph, from its authored SDL. The parent of a type `Product` is `models/Product.ts#Product`
 * when there is such a file, and what the SDL says otherwise; the context is `context.ts#Context`.
 */
export async function resolverTypes(name: string): Promise<string> {
  const room = join(subgraphs, name)
  const schema = prepare(await readFile(join(room, 'schema.graphql'), 'utf8'))
  const types = new Set(
    schema.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])),
  )
  const models = (await modelsOf(room)).filter((model) => types.has(model))
  const code = await codegen({
    filename: 'graphql.ts',
    documents: [],
    schema,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      federation: true,
      contextType: '../context.ts#Context',
      mappers: {
        ...Object.fromEntries(
          models.map((model) => [model, `../models/${model}.ts#${model} as ${model}Row`]),
        ),
        // a total is a promise, counted only when it is asked for
        ...(types.has('Count') ? { Count: '@rose-ash/subgraph#Count as LazyCount' } : {}),
        ...(types.has('UserError') ? { UserError: '@rose-ash/domain#UserError as DomainUserError' } : {}),
      },
      scalars: {
        ID: 'string',
        DateTime: { input: 'Date', output: 'Date | string' },
        Date: 'string',
        LocalDateTime: 'string',
        HTML: 'string',
        JSON: 'unknown',
      },
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      avoidOptionals: { field: true },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
    },
  })
  return `// Written by \`npm run generate\` from ../schema.graphql.\n${code}\n`
}

/** Writes `generated/graphql.ts` of every subgraph that has an SDL. */
export async function generateResolverTypes(): Promise<void> {
  for (const name of await readdir(subgraphs)) {
    if (!existsSync(join(subgraphs, name, 'schema.graphql'))) continue
    const folder = join(subgraphs, name, 'generated')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'graphql.ts'), await resolverTypes(name))
  }
}

if (import.meta.main) await generateResolverTypes()
