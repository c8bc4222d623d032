import type { Primitive } from './Tools.ts'
import type { Value } from './Value.ts'
import { isNothing, test } from './values.ts'

const paths = (values: readonly Value[]): string[] => values.flatMap(({ whenTrue }) => whenTrue)

const isGiven = ({ of }: Value): boolean =>
  of.every((thing) => thing.kind === 'constant' && thing.value !== null)

/** What is equal to something that is not nil is there. */
function equality(args: readonly Value[]): string[] {
  return args.some(isGiven) ? paths(args.filter((arg) => !isGiven(arg))) : []
}

/** Equal to nil means absent, so not equal means there. */
function difference(args: readonly Value[]): string[] {
  return args.some(isNothing) ? paths(args.filter((arg) => !isNothing(arg))) : []
}

const holdsWhenThere: Primitive = (args) => test(paths(args))
const failsWhenThere: Primitive = (args) => test([], paths(args))
const failsWhenFull: Primitive = (args) =>
  test([], [...paths(args), ...args.flatMap(({ whenFull }) => whenFull)])

/** The functions that answer with yes or no, and what either answer tells. */
export const testPrimitives: ReadonlyMap<string, Primitive> = new Map([
  ['=', (args) => test(equality(args), difference(args))],
  ['!=', (args) => test(difference(args), equality(args))],
  ['not', ([arg]) => test(arg?.whenFalse ?? [], arg?.whenTrue ?? [])],
  ['nil?', failsWhenThere],
  ['empty?', failsWhenFull],
  ...[
    '<',
    '>',
    '<=',
    '>=',
    'string?',
    'number?',
    'list?',
    'dict?',
    'html?',
    'starts-with?',
    'ends-with?',
    'before?',
  ].map((name): [string, Primitive] => [name, holdsWhenThere]),
  ['boolean?', () => test([])],
  ['contains?', ([list]) => test(list?.whenTrue ?? [])],
])
