import { Refusal, validationError } from '@rose-ash/domain'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { placeOfNul } from './placeOfNul.ts'

/**
 * Has every field of a schema refuse text with U+0000 before its resolver sees it. A mutation answers a `ValidationError`
 * whose path names the argument, as for anything else that a form can show; every other field is refused as `MALFORMED`, in
 * words that name it.
 *
 * @param schema its resolvers are replaced
 */
export function refuseNul(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        if (field.resolve && field.args.some(mayHoldText))
          field.resolve = guarded(field.resolve, type === schema.getMutationType() && answersErrors(field))
  return schema
}

const isNone = 'which is no character of a text'

function guarded(
  resolve: GraphQLFieldResolver<unknown, unknown>,
  isForm: boolean,
): GraphQLFieldResolver<unknown, unknown> {
  const guard: typeof resolve = (source, args, context, info) => {
    const place = placeOfNul(args)
    if (place === null) return resolve(source, args, context, info)
    if (isForm) return { userErrors: [validationError(place, `This holds U+0000, ${isNone}.`)] }
    throw new Refusal('MALFORMED', `The argument "${place.join('.')}" holds U+0000, ${isNone}.`)
  }
  // By it the compiler of queries knows whether a resolver looks at its `info`.
  return Object.defineProperty(guard, 'length', { value: resolve.length })
}

const withoutText: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean'])

const mayHoldText = ({ type }: GraphQLArgument): boolean => holdsText(type, new Set())

function holdsText(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type)
  if (isEnumType(named) || withoutText.has(named.name) || seen.has(named.name)) return false
  seen.add(named.name)
  return (
    !isInputObjectType(named) || Object.values(named.getFields()).some((field) => holdsText(field.type, seen))
  )
}

/** A payload that has user errors, and can do without all else. */
function answersErrors({ type }: GraphQLField<unknown, unknown>): boolean {
  const payload: GraphQLOutputType = isNonNullType(type) ? type.ofType : type
  if (!isObjectType(payload)) return false
  const { userErrors, ...others } = payload.getFields()
  return userErrors !== undefined && !Object.values(others).some((field) => isNonNullType(field.type))
}
