import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { composeDocuments } from './composeDocuments.ts'
import { dressAnswer } from './dressAnswer.ts'
import { loadOperations } from './loadOperations.ts'
import type { Documents } from './readDocuments.ts'
import { variablesFrom } from './variablesFrom.ts'

const schema = buildSchema(`
  scalar HTML
  scalar DateTime
  type Query { post(slug: String!): Post  posts(first: Int, after: String, last: Int, before: String, featured: Boolean, tags: [String!], from: DateTime): PostConnection }
  type PostConnection { nodes: [Post!]! }
  type Post { id: ID!  title: String!  html: HTML  body: [Block!]!  author: User }
  type User { id: ID!  name: String! }
  union Block = Text | Quote
  type Text { html: HTML! }
  type Quote { words: String!  by: User }
`)

const documents = (operation: string, ...fragments: string[]): Documents => ({
  operations: parse(operation).definitions.flatMap((node) =>
    node.kind === 'OperationDefinition' ? [{ name: 'blog/post/page', node }] : [],
  ),
  fragments: new Map(
    parse(fragments.join('\n') || 'fragment Unused on Post { id }').definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node] as const] : [],
    ),
  ),
})

const operationOf = (...texts: [string, ...string[]]) => {
  const { documents: made, mistakes } = composeDocuments(documents(...texts), schema)
  expect([...mistakes.values()]).toEqual([])
  const operation = loadOperations(made, schema).get('blog/post/page')
  if (!operation) throw new Error('The operation was not made.')
  return operation
}

describe('an operation', () => {
  test('brings the fragments that it spreads, however deep, and no other', () => {
    const { document } = operationOf(
      '{ post(slug: "a") { ...Card } }',
      'fragment Card on Post { title author { ...Name } }',
      'fragment Name on User { name }',
      'fragment Stray on User { id }',
    )
    expect(document).toContain('fragment Card')
    expect(document).toContain('fragment Name')
    expect(document).not.toContain('Stray')
  })

  test('that does not fit the schema is reported with its file and line', () => {
    const { documents: made, mistakes } = composeDocuments(
      documents('query Q {\n  post(slug: "a") { titel }\n}'),
      schema,
    )
    expect(made).toEqual([])
    expect(mistakes.get('blog/post/page')?.[0]).toMatch(/:2 .*titel/)
  })

  test('asks for the id of everything that has one, so that pages can be purged', () => {
    const { document } = operationOf('{ posts { nodes { title body { ... on Quote { by { name } } } } } }')
    expect(document.match(/\bid\b/g)).toHaveLength(2)
    expect(document).toContain('__typename')
  })
})

describe('an answer', () => {
  const { shape } = operationOf(
    '{ lead: post(slug: "a") { text: html title body { ... on Text { html } ... on Quote { by { name } } } } posts { nodes { title } } }',
  )
  const answer = {
    lead: {
      id: 'p1',
      text: '<p>hi</p>',
      title: '<b>not html</b>',
      body: [
        { __typename: 'Text', html: '<i>x</i>' },
        { __typename: 'Quote', by: { id: 'u1', name: 'Ada' } },
      ],
    },
    posts: { nodes: [{ id: 'p2', title: 'Two' }] },
  }
  const { data, tags } = dressAnswer(answer, shape)

  test('has its sanitised HTML marked as such, under aliases and in unions too, and nothing else', () => {
    expect(data).toMatchObject({
      lead: {
        text: { $html: '<p>hi</p>' },
        title: '<b>not html</b>',
        body: [{ html: { $html: '<i>x</i>' } }, {}],
      },
    })
  })

  test('is tagged with its entities, and with the types that it lists', () => {
    expect([...tags].sort()).toEqual(['Block', 'Post', 'p1', 'p2', 'u1'])
  })

  test('may be missing in part', () => {
    expect(dressAnswer({ lead: null, posts: { nodes: null } }, shape).data).toEqual({
      lead: null,
      posts: { nodes: null },
    })
  })
})

describe('variables', () => {
  const { variables } = operationOf(
    'query Q($slug: String!, $first: Int = 12, $after: String, $last: Int, $before: String, $featured: Boolean, $tags: [String!], $now: DateTime) { post(slug: $slug) { title } posts(first: $first, after: $after, last: $last, before: $before, featured: $featured, tags: $tags, from: $now) { nodes { title } } }',
  )
  const now = new Date('2026-11-22T18:30:45.123Z')
  const from = (query: string) => variablesFrom(variables, { slug: 'oat' }, new URLSearchParams(query), now)

  test('come from the path and the query, by type', () => {
    expect(from('featured=true&tags=a&tags=b&first=3&other=1')).toEqual({
      slug: 'oat',
      first: 3,
      featured: true,
      tags: ['a', 'b'],
      now: '2026-11-22T18:30:00.000Z',
    })
  })

  test('that are empty or of another type are not given, and the path wins', () => {
    expect(from('first=many&featured=perhaps&after=&slug=other')).toEqual({
      slug: 'oat',
      now: '2026-11-22T18:30:00.000Z',
    })
  })

  test('walk backwards by the last page', () => {
    expect(from('before=abc')).toMatchObject({ before: 'abc', last: 12, first: null })
  })
})
