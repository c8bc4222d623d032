import { OP } from '../../bytecode/OP.ts'

/** What writes the value of an instruction that emits one. */
export const showFunctions: Readonly<Record<number, string>> = {
  [OP.EMIT_RCDATA]: 'showRcdata',
  [OP.EMIT_ATTRIBUTE]: 'showAttribute',
  [OP.EMIT_ATTRIBUTE_PART]: 'showAttributePart',
  [OP.EMIT_CLASS]: 'showClass',
  [OP.EMIT_BOOLEAN]: 'showBoolean',
  [OP.EMIT_ENUMERATED]: 'showAttribute',
  [OP.EMIT_URL]: 'showUrl',
  [OP.EMIT_URL_PART]: 'showUrlPart',
  [OP.EMIT_SRCSET]: 'showSrcset',
  [OP.EMIT_URLS]: 'showUrls',
  [OP.EMIT_REFRESH]: 'showRefresh',
  [OP.EMIT_STYLE]: 'showStyle',
  [OP.EMIT_SRCDOC]: 'showSrcdoc',
  [OP.EMIT_TRUSTED_URL]: 'showTrustedUrl',
  [OP.EMIT_RAW]: 'showRaw',
  [OP.EMIT_JSON]: 'showJson',
}

/** Those that walk data, and so take the machine to charge. */
export const metered: ReadonlySet<number> = new Set([
  OP.EMIT_RCDATA,
  OP.EMIT_CLASS,
  OP.EMIT_STYLE,
  OP.EMIT_JSON,
])

/** What the sign that `compare` returns is compared by. */
export const comparisons: Readonly<Record<number, string>> = {
  [OP.LESS]: '<',
  [OP.LESS_OR_EQUAL]: '<=',
  [OP.GREATER]: '>',
  [OP.GREATER_OR_EQUAL]: '>=',
}

export const arithmetic: Readonly<Record<number, string>> = {
  [OP.ADD]: 'add',
  [OP.SUBTRACT]: 'subtract',
  [OP.MULTIPLY]: 'multiply',
}
