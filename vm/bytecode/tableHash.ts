import { checksum } from './checksum.ts'
import { opcodes } from './opcodes.ts'

/** A hash of the opcode table without its prose: programs run only on a machine with the same instructions. */
export const tableHash: number = checksum(
  new TextEncoder().encode(
    opcodes
      .map(({ id, name, operands, stack, flow }) =>
        [id, name, operands.join(), stack.takes, stack.leaves, flow].join(' '),
      )
      .join('\n'),
  ),
)
