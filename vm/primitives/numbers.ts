import { add, compare, multiply, number, subtract } from '../run/arithmetic.ts'
import { equal } from '../run/equal.ts'
import { Fault } from '../run/Fault.ts'
import { falsy, integerArgument, numberArgument } from './arguments.ts'
import { atLeast, primitiveGroup } from './definePrimitive.ts'
import type { Primitive } from './Primitive.ts'

const { pure } = primitiveGroup('Numbers and logic')

function chain(holds: (order: number) => boolean): (context: unknown, ...args: unknown[]) => boolean {
  return (_, ...args) => args.every((arg, at) => at === 0 || holds(compare(args[at - 1], arg)))
}

/** Arithmetic, comparison and logic. */
export const numberPrimitives: readonly Primitive[] = [
  pure('(+ a b …)', atLeast(0), 'The sum.', (_, ...args: unknown[]) =>
    args.reduce<number>((sum, arg) => add(sum, arg), 0),
  ),
  pure(
    '(- a b …)',
    atLeast(1),
    'The difference; of one number, its negative.',
    (_, first: unknown, ...rest: unknown[]) =>
      rest.length === 0
        ? subtract(0, first)
        : rest.reduce<number>((left, arg) => subtract(left, arg), number(first, '-')),
  ),
  pure('(* a b …)', atLeast(0), 'The product.', (_, ...args: unknown[]) =>
    args.reduce<number>((product, arg) => multiply(product, arg), 1),
  ),
  pure('(/ a b)', 2, 'The quotient. Division by zero is an error.', (_, a: unknown, b: unknown) => {
    if (number(b, '/') === 0) throw new Fault('range', 'division by zero')
    return number(a, '/') / number(b, '/')
  }),
  pure(
    '(mod a b)',
    2,
    'What is left of a after division by b, with the sign of b.',
    (_, a: unknown, b: unknown) => {
      const divisor = number(b, 'mod')
      if (divisor === 0) throw new Fault('range', 'division by zero')
      return ((number(a, 'mod') % divisor) + divisor) % divisor
    },
  ),
  pure('(quot a b)', 2, 'The quotient without its fraction.', (_, a: unknown, b: unknown) => {
    if (number(b, 'quot') === 0) throw new Fault('range', 'division by zero')
    return Math.trunc(number(a, 'quot') / number(b, 'quot'))
  }),
  pure('(min a b …)', atLeast(1), 'The least.', (_, ...args: unknown[]) =>
    Math.min(...args.map((arg) => numberArgument('min', arg))),
  ),
  pure('(max a b …)', atLeast(1), 'The greatest.', (_, ...args: unknown[]) =>
    Math.max(...args.map((arg) => numberArgument('max', arg))),
  ),
  pure('(abs n)', 1, 'Without its sign.', (_, value: unknown) => Math.abs(numberArgument('abs', value))),
  pure('(floor n)', 1, 'The whole number below.', (_, value: unknown) =>
    Math.floor(numberArgument('floor', value)),
  ),
  pure('(ceil n)', 1, 'The whole number above.', (_, value: unknown) =>
    Math.ceil(numberArgument('ceil', value)),
  ),
  pure(
    '(round n digits?)',
    [1, 2],
    'Rounded half away from zero, to whole numbers or to so many digits.',
    (_, value: unknown, digits: unknown = 0) => {
      const places = integerArgument('round', digits)
      if (Math.abs(places) > 15) throw new Fault('range', 'round takes at most 15 digits')
      const amount = numberArgument('round', value)
      const rounded = Number(`${Math.round(Number(`${Math.abs(amount)}e${places}`))}e${-places}`)
      return Number.isNaN(rounded) ? amount : Math.sign(amount) * rounded
    },
  ),
  pure('(number text)', 1, 'The number that a text is, or nil.', (_, value: unknown) => {
    if (typeof value === 'number') return value
    if (typeof value !== 'string' || value.trim() === '') return null
    const parsed = Number(value)
    return Number.isFinite(parsed) ? parsed : null
  }),
  pure(
    '(= a b …)',
    atLeast(2),
    'True when all are the same data.',
    (context, first: unknown, ...rest: unknown[]) => rest.every((arg) => equal(first, arg, context)),
  ),
  pure(
    '(!= a b)',
    2,
    'True when they are not the same data.',
    (context, a: unknown, b: unknown) => !equal(a, b, context),
  ),
  pure(
    '(< a b …)',
    atLeast(2),
    'True when each is less than the next; numbers or strings.',
    chain((order) => order < 0),
  ),
  pure(
    '(<= a b …)',
    atLeast(2),
    'True when none is greater than the next.',
    chain((order) => order <= 0),
  ),
  pure(
    '(> a b …)',
    atLeast(2),
    'True when each is greater than the next.',
    chain((order) => order > 0),
  ),
  pure(
    '(>= a b …)',
    atLeast(2),
    'True when none is less than the next.',
    chain((order) => order >= 0),
  ),
  pure('(not value)', 1, 'True for nil and false.', (_, value: unknown) => falsy(value)),
]
