import type { PrimitiveContext } from '../primitives/Primitive.ts'
import { Fault } from '../run/Fault.ts'

const most = 10_000

function limited(amount: number): void {
  if (amount > most) throw new Fault('memory', 'too large to compute while compiling')
}

/** What pure primitives run in while constants are folded: anything large is left for the machine. */
export const foldingContext: PrimitiveContext = {
  charge: limited,
  work: limited,
  call: () => {
    throw new Fault('failed', 'functions are not called while compiling')
  },
  locale: 'en-GB',
  timeZone: 'UTC',
  now: 0,
  opcodeId: () => undefined,
}
