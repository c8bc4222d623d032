import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { composeCommand } from './composeCommand.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const fixtures = join(import.meta.dirname, '../fixtures')
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'compose-'))
  for (const name of ['shop.graphql', 'people.graphql', 'journal.graphql', 'supergraph.yaml']) {
    cpSync(join(fixtures, name), join(directory, name))
  }
  writeFileSync(join(directory, 'breaking-changes.yaml'), '[]\n')
})
afterEach(() => rmSync(directory, { recursive: true }))

const path = (name: string) => join(directory, name)
const read = (name: string) => readFileSync(path(name), 'utf8')
const change = (name: string, from: string | RegExp, to: string) => {
  const changed = read(name).replace(from, to)
  if (changed === read(name)) throw new Error(`${name} has no ${from}`)
  writeFileSync(path(name), changed)
}

async function run(args: string[] = [], env: Record<string, string> = {}) {
  let out = ''
  let err = ''
  const code = await composeCommand({
    arguments: args,
    env,
    directory,
    defaultConfig: path('supergraph.yaml'),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

describe('composing', () => {
  test('prints and writes the supergraph, and writes what clients see', async () => {
    const { code, out, err } = await run()
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toBe(read('supergraph.graphql'))
    expect(out).toMatch(/@join__graph\(name: "people", url: "http:\/\/127\.0\.0\.1:5002\/graphql"\)/)
    expect(read('api.graphql')).toMatch(/type Person \{/)
    expect(read('api.graphql')).not.toMatch(/join__|HIDDEN/)
  })

  test('does not depend on the order of the subgraphs', async () => {
    const { out } = await run()
    const [head = '', ...parts] = read('supergraph.yaml').split(/(?=^ {2}\w+:\n)/m)
    writeFileSync(
      path('supergraph.yaml'),
      head +
        parts
          .reverse()
          .map((part) => `${part.trimEnd()}\n`)
          .join(''),
    )
    expect((await run()).out).toBe(out)
  })

  test('puts hints on stderr', async () => {
    change('people.graphql', '"Everybody."', '"Everybody."\n  product(id: ID!): Int')
    change('people.graphql', '  product(id: ID!): Int\n', '')
    change(
      'journal.graphql',
      'type Person @key(fields: "id") {',
      '"A member."\ntype Person @key(fields: "id") {',
    )
    change('people.graphql', 'type Person @key', '"Somebody."\ntype Person @key')
    const { code, err } = await run()
    expect(code).toBe(0)
    expect(err).toMatch(/^HINT: \[INCONSISTENT_DESCRIPTION\]: /)
  })

  test('exits with 2 on a wrong call', async () => {
    expect(await run(['--nonsense'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Usage/),
    })
  })
})

describe('build errors', () => {
  test('name code, subgraph, file and line, all of them', async () => {
    change('people.graphql', 'handle: String!', 'handle: String!\n  posts: Int')
    change('shop.graphql', 'name: String!\n  kind', 'name: Strin!\n  kind')
    const first = await run()
    expect(first.code).toBe(1)
    expect(first.err).toMatch(
      /^error\[E029\]: Encountered 1 build error while trying to build a supergraph\.\n\nCaused by:\n {4}INVALID_GRAPHQL: \[shop\] Unknown type "?Strin/,
    )
    expect(first.err).toMatch(/at shop .*shop\.graphql:\d+/)

    change('shop.graphql', 'Strin!', 'String!')
    change('journal.graphql', 'authors: [Person]!', 'authors: [Nobody]!')
    change('journal.graphql', '"Posts, newest first."', '"Posts.')
    const syntax = await run()
    expect(syntax.err).toMatch(
      /INVALID_GRAPHQL: \[journal\] Syntax Error: Unterminated string\.\n {8}at .*journal\.graphql:\d+/,
    )

    change('journal.graphql', '"Posts.', '"Posts."')
    change('journal.graphql', '[Nobody]', '[Person]')
    const conflict = await run()
    expect(conflict.err).toMatch(/FIELD_TYPE_MISMATCH|INVALID_FIELD_SHARING/)
    expect(conflict.err).toMatch(/at journal .*journal\.graphql:\d+/)
    expect(conflict.err).toMatch(/at people .*people\.graphql:\d+/)
    expect(conflict.out).toBe('')
  })
})

describe('supergraph.yaml', () => {
  test.each([
    ['an unknown key', /routing_url/, 'routing_urls', /there is no key subgraphs\.\w+\.routing_urls/],
    [
      'an unknown key at the top',
      /^federation_version/,
      'federation: 2\nfederation_version',
      /there is no key federation\b/,
    ],
    ['a version without =', '=2.14.4', '2.14.4', /must be an exact version with "="/],
    ['a floating version', '=2.14.4', '2', /federation_version/],
    [
      'a version that is not installed',
      '=2.14.4',
      '=2.13.0',
      /asks for federation =2\.13\.0, and =2\.14\.4 is installed/,
    ],
    [
      'a schema that is missing',
      './people.graphql',
      './nobody.graphql',
      /Could not read ".\/nobody.graphql".*"people" \(ENOENT\)/,
    ],
    [
      'a schema of GraphOS',
      'file: ./people.graphql',
      'graphref: rose@main\n      subgraph: people',
      /only rover can ask/,
    ],
    [
      'a schema of two kinds',
      'file: ./people.graphql',
      'file: ./people.graphql\n      sdl: x',
      /subgraphs\.people\.schema is none of/,
    ],
    ['broken YAML', 'subgraphs:', 'subgraphs: [', /no valid YAML/],
  ])('%s is refused', async (_, from, to, message) => {
    change('supergraph.yaml', from, to)
    const { code, err } = await run()
    expect(code).toBe(1)
    expect(err).toMatch(message)
  })

  test('takes values from the environment and from files, not keys', async () => {
    writeFileSync(path('address.txt'), 'http://people.internal/graphql\n')
    change('supergraph.yaml', 'http://127.0.0.1:5002/graphql', '${file.address.txt}')
    change('supergraph.yaml', 'http://127.0.0.1:5001/graphql', '${env.SHOP_URL}')
    change(
      'supergraph.yaml',
      'http://127.0.0.1:5003/graphql',
      '${env.JOURNAL_URL:-http://journal.internal/graphql}',
    )
    const { out } = await run([], { SHOP_URL: 'http://shop.internal/graphql' })
    for (const name of ['shop', 'people', 'journal']) expect(out).toContain(`http://${name}.internal/graphql`)

    const missing = await run()
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/SHOP_URL is not set/) })
    change('supergraph.yaml', '${env.SHOP_URL}', '${shell.rm}')
    expect((await run()).err).toMatch(/is no reference/)
  })

  test('takes SDL written in place, or from a subgraph that runs', async () => {
    const expected = (await run()).out
    const server = createServer((_, response) =>
      response.end(JSON.stringify({ data: { _service: { sdl: read('shop.graphql') } } })),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    change('supergraph.yaml', 'file: ./shop.graphql', `subgraph_url: http://127.0.0.1:${port}/graphql`)
    change(
      'supergraph.yaml',
      'file: ./people.graphql',
      `sdl: |\n        ${read('people.graphql').replaceAll('\n', '\n        ')}`,
    )
    expect((await run()).out).toBe(expected)
    await new Promise((resolve) => server.close(resolve))
    expect((await run()).err).toMatch(/does not answer/)
  })
})

describe('--check', () => {
  test('passes on what was composed, and writes nothing', async () => {
    await run()
    expect(await run(['--check'])).toEqual({ code: 0, out: '', err: '' })
    change('people.graphql', 'name: String', 'name: String\n  nickname: String')
    const before = read('supergraph.graphql')
    expect(await run(['--check'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /gateway\/supergraph\.graphql and gateway\/api\.graphql are not what composition gives; run: npm run compose/,
      ),
    })
    expect(read('supergraph.graphql')).toBe(before)
  })
})

describe('a breaking change of what clients see', () => {
  test('is refused, with and without --check, until it is listed with a reason', async () => {
    await run()
    change('people.graphql', '  name: String\n', '')
    for (const args of [[], ['--check']]) {
      const { code, err } = await run(args)
      expect(code).toBe(1)
      expect(err).toMatch(/breaks clients.*\n {4}Person\.name was removed\./)
    }
    writeFileSync(path('breaking-changes.yaml'), '- change: Person.name was removed.\n')
    expect((await run()).err).toMatch(/must be a list of \{change, reason\}/)
    writeFileSync(
      path('breaking-changes.yaml'),
      '- change: Person.name was removed.\n  reason: People are known by their handles.\n',
    )
    expect((await run()).code).toBe(0)
    expect((await run(['--check'])).code).toBe(0)
  })

  test('is not one that only adds', async () => {
    await run()
    change('people.graphql', 'name: String', 'name: String\n  nickname: String')
    expect((await run()).code).toBe(0)
  })
})

test('the command itself, as it is called', async () => {
  const command = join(import.meta.dirname, '../bin/compose.ts')
  const ran = await new Promise<{ code: number; err: string }>((resolve) => {
    execFile(process.execPath, [command, '--config', path('nothing.yaml')], (error, _, err) =>
      resolve({ code: Number(error?.code ?? 0), err }),
    )
  })
  expect(ran.code).toBe(1)
  expect(ran.err).toMatch(/^error: Could not read ".*nothing\.yaml" \(ENOENT\)\.\n$/)
})
