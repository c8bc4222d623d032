import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { parseSuite } from './conformance/parseSuite.ts'
import { runCase, ways } from './conformance/runCase.ts'
import { Problems } from './diagnostics/Problems.ts'
import * as vm from './index.ts'
import { standardLibrary } from './primitives/standardLibrary.ts'
import { readSource } from './read/readSource.ts'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The code blocks of a document in one language. */
const blocks = (file: string, language: string): string[] =>
  [...read(file).matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, known, code = '']) =>
    known === language ? [code] : [],
  )

const product = {
  title: 'Oat milk & honey',
  slug: 'oat-milk',
  brand: 'A & B',
  organic: true,
  labels: ['vegan'],
  price: 1250,
}

/** A page of a code block: its definitions as they are, what else it holds as the body of a page. */
function pageOf(code: string): string {
  const forms = readSource({ file: 'page.sx', text: code }, new Problems())
  const texts = forms.map(({ at }) => code.slice(at.start, at.end))
  const isDefinition = (text: string) => /^\((import|define|defcomp|defmacro)\b/.test(text)
  if (texts.some((text) => text.startsWith('(defcomp ~page'))) return code
  const body = texts.filter((text) => !isDefinition(text)).join('\n')
  return `${texts.filter(isDefinition).join('\n')}\n(defcomp ~page (&key product) ${body})`
}

const card = blocks('TUTORIAL.md', 'lisp').find((code) => code.startsWith('(defcomp ~card')) as string

function rendered(code: string, props: vm.Props): string {
  const files: Readonly<Record<string, string>> = {
    'card.sx': `${card}(defcomp ~product-card (&key product) (~card :title (get product :title)))`,
  }
  const resolve = (file: string) => (files[file] === undefined ? null : { file, source: files[file] })
  return vm.render(vm.compile(pageOf(code), { file: 'page.sx', resolve }), props)
}

describe('what the documents show is so', () => {
  test('LANGUAGE.md', () => {
    const [page = ''] = blocks('LANGUAGE.md', 'lisp')
    expect(rendered(page, { title: 'Rye', products: [product] })).toBe(
      '<!doctype html><html lang="en"><head><title>Rye</title></head><body><h1>Rye</h1>' +
        '<article class="card small"><h3>Oat milk &amp; honey</h3></article></body></html>',
    )
  })

  test('TUTORIAL.md, block by block', () => {
    expect(blocks('TUTORIAL.md', 'lisp').map((code) => rendered(code, { product }))).toEqual([
      '<h1>Oat milk &amp; honey</h1>',
      '<a href="/products/oat-milk?from=A%20%26%20B" class="card organic">Oat milk &amp; honey</a>',
      '<ul><li>vegan</li></ul><p>£12.50</p>',
      '',
      '<article class="card small"><h3>Oat milk &amp; honey</h3><p>£12.50</p></article>',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oat milk &amp; honey</title></head>' +
        '<body><main><h1>Oat milk &amp; honey</h1></main></body></html>',
      '<label>E-mail<input name="email" id="field-email"></label>',
    ])
  })

  test('the mistakes that TUTORIAL.md makes', () => {
    const [page = ''] = blocks('TUTORIAL.md', 'lisp')
    const [mistake = ''] = blocks('TUTORIAL.md', '')
    expect(() => rendered(page.replace('get product', 'get prodct'), { product })).toThrow(mistake.trim())
    expect(() => rendered(`${card}(~card :titel "x")`, { product })).toThrow('did you mean :title?')
    expect(
      rendered('(a :href (get product :website))', { product: { website: 'javascript:alert(1)' } }),
    ).toBe('<a href="#blocked"></a>')
  })

  test('README.md and extensions/README.md', () => {
    const run = (code: string): unknown => {
      const names = Object.keys(vm).join(',')
      const script = stripTypeScriptTypes(code.replace(/^import .*$/m, '')).replace(
        /^render\(/m,
        'return render(',
      )
      return new Function('vm', `const {${names}} = vm\n${script}`)(vm)
    }
    const [first = ''] = blocks('README.md', 'ts')
    expect(run(first)).toBe(/\/\/ (.*)$/m.exec(first)?.[1])
    const [clock = ''] = blocks('extensions/README.md', 'ts')
    expect(run(clock)).toMatch(/^<p>\d{1,2}<\/p>$/)
  })

  test('conformance/README.md', () => {
    const [suite = ''] = blocks('conformance/README.md', '')
    const cases = parseSuite(suite)
    expect(cases).toHaveLength(1)
    for (const each of cases) for (const way of ways) expect(runCase(each, way)).toBeUndefined()
  })

  test('examples in the reference of the standard library', () => {
    const examples = [...standardLibrary.values()].flatMap(({ doc }) =>
      [...doc.matchAll(/(\([^()]+\)) is ([^ ]*(?: [^ ]+)??)\.(?: |$)/g)].map(([, call = '', result]) => ({
        call,
        result,
      })),
    )
    expect(examples.map(({ call }) => rendered(call, { product }))).toEqual(
      examples.map(({ result }) => result),
    )
    expect(examples.length).toBeGreaterThanOrEqual(2)
  })
})
