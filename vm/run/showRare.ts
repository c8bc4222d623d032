import { OP } from '../bytecode/OP.ts'
import type { Meter } from './Meter.ts'
import { showRefresh, showSrcdoc, showSrcset, showStyle, showTrustedUrl, showUrls } from './show.ts'

/** The output instructions that pages seldom run, kept out of the machine's loop. */
export function showRare(opcode: number, open: string, value: unknown, meter: Meter): string {
  switch (opcode) {
    case OP.EMIT_SRCSET:
      return showSrcset(open, value)
    case OP.EMIT_URLS:
      return showUrls(open, value)
    case OP.EMIT_REFRESH:
      return showRefresh(open, value)
    case OP.EMIT_STYLE:
      return showStyle(open, value, meter)
    case OP.EMIT_SRCDOC:
      return showSrcdoc(open, value)
    default:
      return showTrustedUrl(open, value)
  }
}
