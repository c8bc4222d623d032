import { describe, expect, test } from '@jest/globals'
import {
  assemble,
  compile,
  createRegistry,
  disassemble,
  load,
  render,
  serialize,
  trustedHtml,
} from '../index.ts'
import { callProgram } from '../run/callProgram.ts'
import type { Machine } from '../run/Machine.ts'
import type { Extension } from './Extension.ts'
import { createGuestVm } from './guest_vm/guestVm.ts'
import { testExt } from './test_ext/testExt.ts'

const inline: Extension<null> = {
  name: 'inline_test',
  range: [210, 219],
  createState: () => null,
  opcodes: [
    {
      id: 210,
      name: 'OP_ADD',
      takes: 2,
      leaves: 1,
      doc: 'Adds.',
      run: (_, [a, b]) => (a as number) + (b as number),
    },
    {
      id: 211,
      name: 'OP_OPERAND',
      operands: 1,
      takes: 0,
      leaves: 1,
      doc: 'Its operand.',
      run: (_, __, [n]) => n,
    },
  ],
}
const registry = createRegistry([inline, testExt])

const pushDoubleReturn = `
.function 0 "main" function locals=0
  test_ext.OP_TEST_PUSH_42
  test_ext.OP_TEST_DOUBLE_TOS
  RETURN`

describe('the five foundation cases', () => {
  test('the primitive extension-opcode-id resolves a test_ext name', () => {
    const program = compile(
      '(defcomp ~page () (p (extension-opcode-id "test_ext.OP_TEST_DOUBLE_TOS") "," (nil? (extension-opcode-id "nobody.OP_X"))))',
      { file: 'page.sx', registry },
    )
    expect(render(program, {}, { registry })).toBe('<p>221,</p>')
  })

  test('hand-assembled bytecode, push, double and return, yields 84', () => {
    const program = assemble(pushDoubleReturn, { registry })
    expect(callProgram(program, 0, [], {}, { registry, checked: true })).toBe(84)
  })

  test('the disassembly shows both names', () => {
    const text = disassemble(assemble(pushDoubleReturn, { registry }), { registry })
    expect(text).toContain('test_ext.OP_TEST_PUSH_42')
    expect(text).toContain('test_ext.OP_TEST_DOUBLE_TOS')
  })

  test('an opcode that nobody registered shows as UNKNOWN_n and fails with its id when run', () => {
    const program = assemble('.function 0 "main" function locals=0\n UNKNOWN_245\n NIL\n RETURN')
    expect(disassemble(program)).toContain('UNKNOWN_245')
    expect(() => callProgram(program, 0, [])).toThrow(
      expect.objectContaining({ code: 'unknown-opcode', message: expect.stringContaining('UNKNOWN_245') }),
    )
  })

  test('the invocation counter has counted two dispatches', () => {
    let machine: Machine | undefined
    const program = assemble(pushDoubleReturn, { registry })
    callProgram(program, 0, [], {}, { registry, machine: (made) => (machine = made) })
    expect(machine?.state('test_ext')).toEqual({ invocations: 2 })
  })
})

describe('extensions in templates', () => {
  const source =
    '(defcomp ~page () (p (inline_test.OP_ADD (test_ext.OP_TEST_DOUBLE_TOS (test_ext.OP_TEST_PUSH_42)) 1)))'

  test('an inline extension and test_ext work side by side, on both tiers', () => {
    const program = compile(source, { file: 'page.sx', registry })
    expect(render(program, {}, { registry, tier: 'interpreter' })).toBe('<p>85</p>')
    expect(render(program, {}, { registry, tier: 'generated' })).toBe('<p>85</p>')
  })

  test('opcodes are found by name where another host gave them other ids', () => {
    const bytes = serialize(compile(source, { file: 'page.sx', registry }))
    const [add, operand] = inline.opcodes
    const moved = createRegistry([
      testExt,
      {
        ...inline,
        opcodes: [
          { ...(operand as NonNullable<typeof operand>), id: 210 },
          { ...(add as NonNullable<typeof add>), id: 217 },
        ],
      },
    ])
    expect(render(load(bytes, { registry: moved }), {}, { registry: moved })).toBe('<p>85</p>')
    expect(() => load(bytes)).toThrow(expect.objectContaining({ name: 'LoadError', code: 'extension' }))
  })

  test('operands follow the opcode', () => {
    const program = assemble('.function 0 "main" function locals=0\n inline_test.OP_OPERAND 513\n RETURN', {
      registry,
    })
    expect(callProgram(program, 0, [], {}, { registry })).toBe(513)
  })
})

describe('the registry refuses', () => {
  const opcode = { id: 231, name: 'OP_A', takes: 0, leaves: 1, doc: '', run: () => 1 } as const
  const extension = { name: 'port', range: [230, 239], createState: () => null, opcodes: [opcode] } as const
  test.each([
    ['id-outside-extensions', [{ ...extension, opcodes: [{ ...opcode, id: 199 }] }]],
    ['id-outside-own-range', [{ ...extension, opcodes: [{ ...opcode, id: 240 }] }]],
    ['range-outside-extensions', [{ ...extension, range: [230, 250] as const }]],
    ['duplicate-id', [extension, { ...extension, name: 'port_2' }]],
    ['duplicate-name', [{ ...extension, opcodes: [opcode, { ...opcode, id: 232 }] }]],
    ['duplicate-name', [extension, { ...extension, opcodes: [{ ...opcode, id: 233 }] }]],
    ['bad-name', [{ ...extension, opcodes: [{ ...opcode, name: 'push' }] }]],
    ['bad-name', [{ ...extension, name: 'Port' }]],
  ])('%s', (code, extensions) => {
    expect(() => createRegistry(extensions)).toThrow(expect.objectContaining({ name: 'RegistryError', code }))
  })
})

describe('guest_vm', () => {
  const guest = compile('(defcomp ~page (&key name n) (b name) (for (i (range n)) "x"))', {
    file: 'guest.sx',
  })
  const endless = compile('(defcomp ~loop (&key n) (~loop :n (+ n 1))) (defcomp ~page () (~loop :n 0))', {
    file: 'endless.sx',
  })
  const guests = new Map([
    ['guest', guest],
    ['endless', endless],
  ])
  const options = {
    find: (name: string) => guests.get(name),
    budgets: { steps: 1000, output: 1000 },
    registry: createRegistry(),
  }
  const host = (name: string, registered = createRegistry([createGuestVm(options)])) => {
    const source = '(defcomp ~page (&key who) (main (guest_vm.OP_RENDER who {:name "<Ada>" :n 3})))'
    const program = compile(source, { file: 'host.sx', registry: registered })
    return render(program, { who: name }, { registry: registered })
  }

  test('runs another program and puts its HTML in the page', () => {
    expect(host('guest')).toBe('<main><b>&lt;Ada&gt;</b>xxx</main>')
  })

  test('a guest past its own budget fails with its name, or leaves what the host puts in its place', () => {
    expect(() => host('endless')).toThrow(/the guest endless failed: endless.sx:1:\d+ .*1000 steps/)
    const fallback = createGuestVm({ ...options, fallback: () => trustedHtml('<i>not today</i>') })
    expect(host('endless', createRegistry([fallback]))).toBe('<main><i>not today</i></main>')
  })

  test('a guest has only the primitives it is given', () => {
    const few = new Map([...createRegistry().primitives].filter(([name]) => name === 'str'))
    expect(() =>
      compile('(defcomp ~page () (p (upper "x")))', { file: 'guest.sx', registry: createRegistry([], few) }),
    ).toThrow(/no function, component or element called upper/)
  })
})
