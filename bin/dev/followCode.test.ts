import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { followCode } from './followCode.ts'

const root = mkdtempSync(join(tmpdir(), 'clone-'))
afterAll(() => rmSync(root, { recursive: true }))

/** As editors save: another file takes the place of the first. */
function save(path: string, text: string): void {
  writeFileSync(join(root, `${path}~`), text)
  renameSync(join(root, `${path}~`), join(root, path))
}

test('tells of every change of the code, however it was saved, and of nothing else', async () => {
  mkdirSync(join(root, 'web/node_modules'), { recursive: true })
  mkdirSync(join(root, 'subgraphs/blog'), { recursive: true })
  save('web/createWeb.ts', '1')
  save('subgraphs/blog/schema.graphql', 'type Query')

  let tell: (told: unknown) => void = () => {}
  const next = () => new Promise((resolve) => (tell = resolve))
  const stop = await followCode(root, ['web', 'subgraphs'], (path, { generate }) => tell([path, generate]))
  try {
    for (const text of ['2', '3', '4']) {
      const told = next()
      save('web/node_modules/other.ts', text)
      save('web/createWeb.ts', text)
      expect(await told).toEqual(['web/createWeb.ts', []])
    }
    const both = next()
    save('subgraphs/blog/schema.graphql', 'type Query { a: Int }')
    save('web/page.ts', 'a new one')
    expect(await both).toEqual([expect.any(String), ['types', 'supergraph', 'operations']])
  } finally {
    await stop()
  }
})
