import { newId } from '@rose-ash/domain'
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'

/** Something of the right type that names nothing that exists. Optional fields are left out. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sampleOf(field.type)]),
    )
  return samples[type.name]
}

const samples: Record<string, unknown> = {
  ID: newId(),
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'sample',
  HTML: '<p>Sample</p>',
  JSON: {},
  DateTime: '2027-01-01T12:00:00.000Z',
  Date: '2027-01-01',
  LocalDateTime: '2027-01-01T12:00:00',
}
