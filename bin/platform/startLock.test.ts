import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { takeStartLock } from './startLock.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('a second taker is told who holds it, until it is given back', () => {
  const release = takeStartLock(dir)
  expect(() => takeStartLock(dir)).toThrow(
    `Rose Ash runs in this clone already, as process ${process.pid}: stop that one first`,
  )
  release()
  takeStartLock(dir)()
  expect(existsSync(join(dir, 'start.lock'))).toBe(false)
})

test('the lock of a dead process is taken over', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  writeFileSync(join(dir, 'start.lock'), JSON.stringify({ pid: child.pid, began: '1' }))
  takeStartLock(dir)()
})

test('the lock of a dead process whose id another one has now is taken over', () => {
  writeFileSync(join(dir, 'start.lock'), JSON.stringify({ pid: process.pid, began: 'long ago' }))
  takeStartLock(dir)()
})

test('a torn lock is taken over', () => {
  writeFileSync(join(dir, 'start.lock'), '')
  takeStartLock(dir)()
})
