import { expect, test } from '@jest/globals'
import { compile, generateModule, load, render, serialize, useModule } from '../../index.ts'

test('a module written ahead of time renders what the interpreter renders', async () => {
  const source =
    '(defcomp ~page (&key items) (ul (for (i items) (li :title i (map (fn (x) (str x i)) [1 2]) "</script>`${"))))'
  const program = compile(source, { file: 'page.sx' })
  const text = generateModule(program)
  const { make } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  const loaded = load(serialize(program))
  useModule(loaded, make)
  const props = { items: ['<a>', 'b'] }
  expect(render(loaded, props, { tier: 'generated' })).toBe(render(program, props, { tier: 'interpreter' }))
})
