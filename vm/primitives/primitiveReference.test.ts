import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { primitiveReference } from './primitiveReference.ts'
import { standardLibrary } from './standardLibrary.ts'

test('LANGUAGE.md holds the reference that the table gives', () => {
  const text = readFileSync(new URL('../LANGUAGE.md', import.meta.url), 'utf8')
  expect(text.endsWith(primitiveReference())).toBe(true)
})

test('every primitive is called as its usage says', () => {
  for (const [name, { usage, doc }] of standardLibrary) {
    expect(usage).toContain(`(${name}`)
    expect(doc).toMatch(/\.$/)
  }
})
