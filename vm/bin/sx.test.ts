import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'sx-'))
const sx = (args: readonly string[], input = '') => {
  const path = new URL('./sx.ts', import.meta.url).pathname
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', path, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
writeFileSync(join(folder, 'good.sx'), '(import "part.sx")\n(defcomp ~page (&key name) (~part :x name))\n')
writeFileSync(join(folder, 'part.sx'), '(defcomp ~part (&key x) (h1 "Hello, " x))\n')
writeFileSync(join(folder, 'props.json'), '{"name": "Ada & Co"}')
afterAll(() => rmSync(folder, { recursive: true }))

describe('sx', () => {
  test('check: 0 when all is well, 1 with every mistake otherwise', () => {
    expect(sx(['check'])).toEqual({ status: 0, stdout: '2 templates, 0 mistakes\n', stderr: '' })
    writeFileSync(join(folder, 'bad.sx'), '(defcomp ~page () (br "x") (dvi))')
    const { status, stderr } = sx(['check', 'bad.sx'])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /bad\.sx:1:23 br is a void element[\s\S]*bad\.sx:1:29 there is no function[\s\S]*2 mistakes/,
    )
  })

  test('run renders a template and its bytecode alike', () => {
    const html = '<h1>Hello, Ada &amp; Co</h1>\n'
    expect(sx(['run', 'good.sx', '-p', 'props.json'])).toEqual({ status: 0, stdout: html, stderr: '' })
    expect(sx(['compile', 'good.sx']).status).toBe(0)
    expect(sx(['run', 'good.sxb', '-p', 'props.json', '--interpreter']).stdout).toBe(html)
    expect(sx(['disassemble', 'good.sxb']).stdout).toContain('EMIT_TEXT')
    expect(sx(['run', 'good.sx']).status).toBe(1)
  })

  test('format rewrites, and --check only tells', () => {
    writeFileSync(join(folder, 'loose.sx'), '(defcomp   ~page ()\n\n (p   "x"))')
    expect(sx(['format', '--check', 'loose.sx']).status).toBe(1)
    expect(sx(['format', 'loose.sx']).status).toBe(0)
    expect(readFileSync(join(folder, 'loose.sx'), 'utf8')).toBe('(defcomp ~page () (p "x"))\n')
  })

  test('imports by name are found above the template, and in a library', () => {
    mkdirSync(join(folder, 'site', 'street', 'house'), { recursive: true })
    mkdirSync(join(folder, 'site', 'street', 'components'))
    mkdirSync(join(folder, 'library', 'components'), { recursive: true })
    writeFileSync(join(folder, 'site', 'street', 'components', 'door.sx'), '(defcomp ~door () (i "door"))')
    writeFileSync(join(folder, 'library', 'components', 'roof.sx'), '(defcomp ~roof () (b "roof"))')
    const page = '(import "door")\n(import "roof")\n(defcomp ~page () (~door) (~roof))\n'
    writeFileSync(join(folder, 'site', 'street', 'house', 'page.sx'), page)
    const args = ['site/street/house/page.sx', '--library', 'library']
    expect(sx(['run', ...args]).stdout).toBe('<i>door</i><b>roof</b>\n')
    expect(sx(['check', ...args]).status).toBe(0)
    expect(sx(['check', 'site']).stderr).toContain('roof')
  })

  test('formatting twice changes nothing more, and comments stay', () => {
    const commented =
      '; top\n(import "part.sx") ; after\n\n;; two\n(defcomp ~page (&key a ; the a\n b)\n ; before\n (div :class "x" ; attr\n ; only\n (p a) ; trailing\n ; last\n )\n ; end\n)\n; eof\n'
    writeFileSync(join(folder, 'commented.sx'), commented)
    expect(sx(['format', 'commented.sx']).status).toBe(0)
    const once = readFileSync(join(folder, 'commented.sx'), 'utf8')
    const comments = (text: string) => text.match(/;+ [a-z ]+/g)?.map((each) => each.trim())
    expect(comments(once)).toEqual(comments(commented))
    expect(sx(['format', 'commented.sx']).status).toBe(0)
    expect(readFileSync(join(folder, 'commented.sx'), 'utf8')).toBe(once)
    expect(sx(['format', '--check', 'commented.sx']).status).toBe(0)
  })

  test('repl keeps definitions', () => {
    const { stdout } = sx(['repl'], '(define (twice x) (* 2 x))\n(p (twice 21))\n')
    expect(stdout).toContain('<p>42</p>')
    expect(sx(['repl'], '; a comment\n(+ 1 2) ; three\n')).toMatchObject({ stderr: '', status: 0 })
  })

  test('wrong usage is status 2', () => {
    for (const args of [
      [],
      ['nothing'],
      ['run'],
      ['check', '--what'],
      ['check', 'not-there'],
      ['compile', 'good.sx', '-o', 'no/where.sxb'],
    ]) {
      expect(sx(args).status).toBe(2)
    }
    expect(sx(['check', '--help'])).toMatchObject({ status: 0, stderr: '' })
  })
})
