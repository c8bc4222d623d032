import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseFragment } from 'parse5'
import { picture, pictureNames } from './picture.ts'

const listed = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .flatMap((line) => [...line.matchAll(/`([\w-]+)`/g)].map(([, name]) => name))

describe('the pictures', () => {
  test('are those that the README lists', () => {
    expect([...pictureNames].sort()).toEqual([...listed].sort())
  })

  test.each(pictureNames.map((name) => [name]))('%s is drawn the same each time, and well formed', (name) => {
    const drawn = picture(name)
    expect(picture(name)).toBe(drawn)
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/)
    const errors: unknown[] = []
    parseFragment(drawn, { onParseError: (error) => errors.push(error) })
    expect(errors).toEqual([])
  })

  test('a name that nobody drew is refused', () => {
    expect(() => picture('unicorn')).toThrow('no picture called unicorn')
  })
})
