import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { followRoom } from './followRoom.ts'

const folder = mkdtempSync(join(tmpdir(), 'room-'))
afterAll(() => rmSync(folder, { recursive: true }))
const page = join(folder, 'products', 'page.sx')
mkdirSync(join(folder, 'products'))
writeFileSync(page, '(p "one")')

/** As editors save: another file takes the place of the first. */
function save(text: string): void {
  writeFileSync(`${page}~`, text)
  renameSync(`${page}~`, page)
}

test('every change of a template is seen by the next request, however it was saved', () => {
  let reloads = 0
  const room = followRoom(folder, () => {
    reloads += 1
  })
  const seen = () => {
    room.look()
    return [reloads, room.edition()]
  }
  expect(seen()).toEqual([0, '0 '])
  for (const [index, text] of ['(p "two")', '(p "six")', '(p "ten")'].entries()) {
    save(text)
    expect(seen()).toEqual([index + 1, `${index + 1} `])
  }
  writeFileSync(join(folder, 'notes.md'), 'of no page')
  expect(seen()).toEqual([3, '3 '])
  rmSync(page)
  expect(seen()).toEqual([4, '4 '])
})

test('what could not be reloaded is tried again', () => {
  let isWhole = false
  const room = followRoom(folder, () => {
    if (!isWhole) throw new Error('half a file')
  })
  save('(p "half')
  expect(() => room.look()).toThrow('half a file')
  isWhole = true
  room.look()
  expect(room.edition()).toBe('1 ')
})
