import { Fault } from '../../run/Fault.ts'
import type { Extension } from '../Extension.ts'

/** What each machine that runs test_ext keeps: how often its opcodes were dispatched. */
export type TestExtState = { invocations: number }

/** The canonical worked example of an extension: two opcodes without operands, and a counter as its state. */
export const testExt: Extension<TestExtState> = {
  name: 'test_ext',
  range: [220, 229],
  createState: () => ({ invocations: 0 }),
  opcodes: [
    {
      id: 220,
      name: 'OP_TEST_PUSH_42',
      takes: 0,
      leaves: 1,
      doc: 'Pushes 42.',
      run: ({ state }) => {
        state.invocations += 1
        return 42
      },
    },
    {
      id: 221,
      name: 'OP_TEST_DOUBLE_TOS',
      takes: 1,
      leaves: 1,
      doc: 'Doubles the number on top of the stack.',
      run: ({ state }, [value]) => {
        state.invocations += 1
        if (typeof value !== 'number') throw new Fault('type', 'OP_TEST_DOUBLE_TOS takes a number')
        return value * 2
      },
    },
  ],
}
