import { randomInt } from 'node:crypto'
import type { Knex } from 'knex'
import { Order } from '../../models/Order.ts'

/** Without what is mistaken for something else when it is read aloud or written down. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

const anyCode = () => Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Eight letters and figures that no order has. */
export async function newOrderCode(trx: Knex.Transaction): Promise<string> {
  for (;;) {
    const code = anyCode()
    if (!(await Order.query(trx).findOne({ code }).select('id'))) return code
  }
}
