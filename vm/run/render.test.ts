import { describe, expect, test } from '@jest/globals'
import { compile, load, render, renderToBuffer, serialize, trustedHtml } from '../index.ts'
import type { Props } from './Json.ts'

const page = (body: string, props: Props = {}, more = '') => {
  const names = Object.keys(props).join(' ')
  const program = compile(`${more}(defcomp ~page (&key ${names}) ${body})`, { file: 'page.sx' })
  return render(program, props, { checked: true, budgets: { deadline: 60_000 } })
}

describe('render', () => {
  test('escapes text and attributes', () => {
    expect(page('(p :title x x)', { x: '<"&\'>' })).toBe(
      '<p title="&lt;&quot;&amp;&#39;&gt;">&lt;"&amp;\'&gt;</p>',
    )
  })

  test('writes trusted HTML from the host and refuses text in its place', () => {
    expect(page('(div (raw! x))', { x: trustedHtml('<b>x</b>') })).toBe('<div><b>x</b></div>')
    expect(() => page('(div (raw! x))', { x: '<b>x</b>' })).toThrow(/raw! takes trusted HTML/)
  })

  test('children reach the place where the component puts them', () => {
    const card = '(defcomp ~card (&key title &rest children) (section (h2 title) children))'
    expect(page('(~card :title "T" (p x) "y")', { x: '<' }, card)).toBe(
      '<section><h2>T</h2><p>&lt;</p>y</section>',
    )
  })

  test('a missing required prop is named, an unknown one ignored', () => {
    const program = compile('(defcomp ~page (&key title) (h1 title))', { file: 'page.sx' })
    expect(render(program, { title: 'x', other: 1 })).toBe('<h1>x</h1>')
    expect(() => render(program, { titel: 'x' })).toThrow(/needs the prop :title; there is :titel/)
  })

  test('components call themselves last without growing the stack', () => {
    const loop = '(defcomp ~loop (&key n) (if (= n 0) "done" (~loop :n (- n 1))))'
    expect(page('(~loop :n 100000)', {}, loop)).toBe('done')
  })

  test('the error of a render has place and components', () => {
    const program = compile(
      '(defcomp ~row (&key x)\n  (td (+ x 1)))\n(defcomp ~page () (tr (~row :x "a")))',
      {
        file: 'page.sx',
      },
    )
    expect(() => render(program, {})).toThrow(
      expect.objectContaining({
        code: 'type',
        file: 'page.sx',
        line: 2,
        column: 7,
        components: ['~page', '~row'],
      }),
    )
  })

  test.each([
    ['steps', '(for (a (range 1000)) (for (b (range 1000)) "x"))', { steps: 5000 }],
    ['memory', '(let (f (fn (l n) n)) (count (reduce (fn (l n) (concat l l)) [1] (range 40))))', {}],
    ['memory', '(reduce (fn (l n) (str l l)) "abcdefghijklmnopqrstuvwxyz" (range 60))', {}],
    ['output', '(for (a (range 1000)) "0123456789")', { output: 500 }],
    ['depth', '(~deep :n 1)', {}],
    ['deadline', '(for (a (range 1000)) (for (b (range 1000)) "x"))', { deadline: -1 }],
  ])('a render past its %s budget ends in a typed error: %s', (budget, body, budgets) => {
    const deep = '(defcomp ~deep (&key n) (b (~deep :n (+ n 1))))'
    const program = compile(`${deep}(defcomp ~page () ${body})`, { file: 'page.sx' })
    expect(() => render(program, {}, { budgets })).toThrow(
      expect.objectContaining({ name: 'BudgetError', budget }),
    )
    expect(() => renderToBuffer(program, {}, { budgets })).toThrow(expect.objectContaining({ budget }))
  })

  test('a program that was written and loaded renders the same, as string and as bytes', () => {
    const program = compile(
      '(defcomp ~page (&key items) (ul (for (i items :index n) (li n ": " (get i :name)))))',
      {
        file: 'page.sx',
      },
    )
    const props = { items: Array.from({ length: 500 }, (_, at) => ({ name: `näme & ${at}` })) }
    const html = render(program, props)
    const loaded = load(serialize(program))
    expect(render(loaded, props)).toBe(html)
    expect(renderToBuffer(loaded, props).toString()).toBe(html)
  })
})
