/** What an operand of an instruction points at. Jumps take four bytes, everything else two; all little-endian. */
export type OperandKind =
  | 'constant'
  | 'text'
  | 'slot'
  | 'function'
  | 'primitive'
  | 'global'
  | 'captured'
  | 'count'
  | 'jump'

/**
 * What an instruction takes from and leaves on the operand stack, deepest first: `v` a value, `o` the output that a
 * capture has put aside, `b` a list being built. `takes` may depend on an operand: `n` stands for as many values as
 * the last operand says, twice as many when doubled.
 */
export type StackEffect = { readonly takes: string; readonly leaves: string }

/** `next` goes on, `jump` never does, `branch` may do either, `end` leaves the function. */
export type Flow = 'next' | 'jump' | 'branch' | 'end'

/** One row of the table that compiler, machine, verifier, disassembler and second tier all read. */
export type Opcode = {
  readonly id: number
  readonly name: string
  readonly operands: readonly OperandKind[]
  readonly stack: StackEffect
  readonly flow: Flow
  /** True for instructions that write output: legal in an emitting function or inside a capture. */
  readonly emits: boolean
  readonly doc: string
}

const row = (
  id: number,
  name: string,
  operands: readonly OperandKind[],
  takes: string,
  leaves: string,
  doc: string,
  flow: Flow = 'next',
): Opcode => ({ id, name, operands, stack: { takes, leaves }, flow, emits: id >= 80 && id < 110, doc })

/** Every core opcode, 0 to 199. This table is the manual: nothing else repeats it. */
export const opcodes: readonly Opcode[] = [
  row(0, 'NIL', [], '', 'v', 'Pushes nil.'),
  row(1, 'TRUE', [], '', 'v', 'Pushes true.'),
  row(2, 'FALSE', [], '', 'v', 'Pushes false.'),
  row(3, 'CONST', ['constant'], '', 'v', 'Pushes a constant.'),
  row(4, 'POP', [], 'v', '', 'Drops the top value.'),
  row(5, 'DUP', [], 'v', 'vv', 'Pushes the top value again.'),
  row(6, 'MISSING', [], '', 'v', 'Pushes the mark of an argument that was not given.'),
  row(10, 'LOCAL', ['slot'], '', 'v', 'Pushes a local variable.'),
  row(11, 'SET_LOCAL', ['slot'], 'v', '', 'Pops into a local variable.'),
  row(12, 'CAPTURED', ['captured'], '', 'v', 'Pushes a value that this function captured when it was made.'),
  row(13, 'GLOBAL', ['global'], '', 'v', 'Pushes the value of a top-level definition.'),
  row(
    14,
    'SET_GLOBAL',
    ['global'],
    'v',
    '',
    'Gives a top-level definition its value, before the entry runs.',
  ),
  row(20, 'JUMP', ['jump'], '', '', 'Continues at a later instruction.', 'jump'),
  row(21, 'JUMP_IF_FALSE', ['jump'], 'v', '', 'Pops; continues later when it was nil or false.', 'branch'),
  row(
    22,
    'JUMP_IF_TRUE',
    ['jump'],
    'v',
    '',
    'Pops; continues later when it was neither nil nor false.',
    'branch',
  ),
  row(
    23,
    'JUMP_IF_GIVEN',
    ['slot', 'jump'],
    '',
    '',
    'Continues later when the argument in the slot was given.',
    'branch',
  ),
  row(
    24,
    'FOR_BEGIN',
    ['slot', 'jump'],
    'v',
    '',
    'Pops a list (or the values of a dict) into slot, its index into slot+1, the first item into slot+2; charges a step for each item; continues after the loop when it is empty.',
    'branch',
  ),
  row(
    25,
    'FOR_NEXT',
    ['slot', 'jump'],
    '',
    '',
    'Goes on with the next item: jumps back to the first instruction of the loop body, the only backward jump there is.',
    'branch',
  ),
  row(26, 'NEW_LIST', [], '', 'b', 'Begins a list.'),
  row(27, 'APPEND', [], 'bv', 'b', 'Pops a value into the list being built.'),
  row(28, 'FINISH_LIST', [], 'b', 'v', 'Ends a list.'),
  row(
    30,
    'CALL',
    ['function', 'count'],
    'n',
    'v',
    'Calls a function of the program with its arguments in order.',
  ),
  row(
    31,
    'TAIL_CALL',
    ['function', 'count'],
    'n',
    '',
    'Calls and returns what it returns, without growing the stack.',
    'end',
  ),
  row(32, 'CALL_VALUE', ['count'], 'vn', 'v', 'Calls a function value, which lies under its arguments.'),
  row(
    33,
    'TAIL_CALL_VALUE',
    ['count'],
    'vn',
    '',
    'Calls a function value and returns what it returns.',
    'end',
  ),
  row(34, 'CALL_PRIMITIVE', ['primitive', 'count'], 'n', 'v', 'Calls a function of the standard library.'),
  row(35, 'RETURN', [], 'v', '', 'Returns the top value.', 'end'),
  row(36, 'END', [], '', '', 'Returns from an emitting function.', 'end'),
  row(
    37,
    'CLOSURE',
    ['function', 'count'],
    'n',
    'v',
    'Makes a function value that captures the popped values.',
  ),
  row(
    38,
    'PATCH',
    ['captured'],
    'vv',
    '',
    'Pops a value, then a function value, and sets what it captured: letrec.',
  ),
  row(39, 'PRIMITIVE', ['primitive'], '', 'v', 'Pushes a function of the standard library as a value.'),
  row(40, 'GET', ['text'], 'v', 'v', 'Reads an own field of a dict; nil of nil.'),
  row(41, 'LIST', ['count'], 'n', 'v', 'Makes a list.'),
  row(42, 'DICT', ['count'], 'nn', 'v', 'Makes a dict of as many pairs of key and value.'),
  row(50, 'NOT', [], 'v', 'v', 'True for nil and false, else false.'),
  row(51, 'EQUAL', [], 'vv', 'v', 'True when both are the same data.'),
  row(52, 'LESS', [], 'vv', 'v', 'Compares two numbers or two strings.'),
  row(53, 'LESS_OR_EQUAL', [], 'vv', 'v', 'Compares two numbers or two strings.'),
  row(54, 'GREATER', [], 'vv', 'v', 'Compares two numbers or two strings.'),
  row(55, 'GREATER_OR_EQUAL', [], 'vv', 'v', 'Compares two numbers or two strings.'),
  row(56, 'ADD', [], 'vv', 'v', 'Adds two numbers.'),
  row(57, 'SUBTRACT', [], 'vv', 'v', 'Subtracts the top number from the one below it.'),
  row(58, 'MULTIPLY', [], 'vv', 'v', 'Multiplies two numbers.'),
  row(80, 'TEXT', ['text'], '', '', 'Writes constant HTML.'),
  row(
    81,
    'EMIT_TEXT',
    [],
    'v',
    '',
    'Writes a value as text, escaped; lists item by item; trusted HTML as it is.',
  ),
  row(82, 'EMIT_RCDATA', [], 'v', '', 'Writes a value as the text of title or textarea.'),
  row(
    83,
    'EMIT_ATTRIBUTE',
    ['text'],
    'v',
    '',
    'Writes an attribute, the text being its name with space, equals and quote; nothing for nil.',
  ),
  row(84, 'EMIT_ATTRIBUTE_PART', [], 'v', '', 'Writes part of an attribute value, escaped.'),
  row(
    85,
    'EMIT_CLASS',
    ['text'],
    'v',
    '',
    'Writes class: a string, a list, or a dict of names to conditions.',
  ),
  row(86, 'EMIT_BOOLEAN', ['text'], 'v', '', 'Writes the text, space and name, unless nil or false.'),
  row(87, 'EMIT_ENUMERATED', ['text'], 'v', '', 'Writes an attribute; booleans as "true" and "false".'),
  row(88, 'EMIT_URL', ['text'], 'v', '', 'Writes a URL attribute; #blocked unless its scheme is allowed.'),
  row(89, 'EMIT_URL_PART', [], 'v', '', 'Writes part of a query or fragment, percent-encoded.'),
  row(90, 'EMIT_SRCSET', ['text'], 'v', '', 'Writes a srcset, each candidate filtered.'),
  row(91, 'EMIT_URLS', ['text'], 'v', '', 'Writes a list of URLs, each filtered.'),
  row(92, 'EMIT_REFRESH', ['text'], 'v', '', 'Writes the content of a meta refresh, its URL filtered.'),
  row(93, 'EMIT_STYLE', ['text'], 'v', '', 'Writes style from a dict of properties to filtered values.'),
  row(94, 'EMIT_SRCDOC', ['text'], 'v', '', 'Writes srcdoc from trusted HTML, escaped once more.'),
  row(
    95,
    'EMIT_ONE_OF',
    ['text', 'text'],
    'v',
    '',
    'Writes an attribute (element, attribute) if its value is on the allow-list.',
  ),
  row(
    96,
    'EMIT_SPREAD',
    ['constant'],
    'v',
    '',
    'Writes the plain attributes of a dict; the constant lists the element and the names already written.',
  ),
  row(97, 'EMIT_RAW', [], 'v', '', 'Writes trusted HTML; anything else is refused.'),
  row(98, 'EMIT_JSON', [], 'v', '', 'Writes data as JSON that is safe inside a script element.'),
  row(
    99,
    'RENDER',
    ['function', 'count'],
    'n',
    '',
    'Calls a component with its arguments in order; it writes to the same output.',
  ),
  row(
    100,
    'TAIL_RENDER',
    ['function', 'count'],
    'n',
    '',
    'Renders a component as the last act of this one, without growing the stack.',
    'end',
  ),
  row(
    101,
    'EMIT_TRUSTED_URL',
    ['text'],
    'v',
    '',
    'Writes a URL attribute from a URL that the host vouches for.',
  ),
  row(110, 'CAPTURE', [], '', 'o', 'Puts the output aside and begins an empty one.'),
  row(
    111,
    'END_CAPTURE',
    [],
    'o',
    'v',
    'Pushes what was written since as trusted HTML and takes the output up again.',
  ),
]

/** The table by id; a hole where no core opcode is. */
export const opcodeById: readonly (Opcode | undefined)[] = (() => {
  const table: (Opcode | undefined)[] = new Array(256).fill(undefined)
  for (const opcode of opcodes) table[opcode.id] = opcode
  return table
})()

/** The table by name. */
export const opcodeByName: ReadonlyMap<string, Opcode> = new Map(
  opcodes.map((opcode) => [opcode.name, opcode]),
)
