import { Fault } from '../run/Fault.ts'
import { integerArgument, numberArgument, optionArguments, textArgument } from './arguments.ts'
import { atLeast, primitiveGroup } from './definePrimitive.ts'
import { dateStyles, readInstant } from './instants.ts'
import { dateFormat, numberFormat, pluralRules, relativeFormat } from './intl.ts'
import type { Primitive } from './Primitive.ts'

const { ambient } = primitiveGroup('Money, numbers and dates')

const relativeUnits: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** Formatting by the locale, the zone and the instant of the render. */
export const formatPrimitives: readonly Primitive[] = [
  ambient(
    '(format-money amount currency)',
    2,
    'Minor units of a currency (ISO 4217) as money: (format-money 1250 "GBP") is £12.50. nil gives nil.',
    (context, amount: unknown, currency: unknown) => {
      if (amount === null || amount === undefined) return null
      const code = textArgument('format-money', currency).toUpperCase()
      if (!/^[A-Z]{3}$/.test(code)) throw new Fault('range', `${JSON.stringify(code)} is not a currency`)
      const format = numberFormat(context.locale, { style: 'currency', currency: code })
      const digits = format.resolvedOptions().maximumFractionDigits ?? 2
      return format.format(integerArgument('format-money', amount) / 10 ** digits)
    },
  ),
  ambient(
    '(format-number n :digits d)',
    atLeast(1),
    'A number as the locale writes it; with exactly so many digits after the point; :style "percent", "compact".',
    (context, value: unknown, ...rest: unknown[]) => {
      if (value === null || value === undefined) return null
      const options = optionArguments('format-number', rest, ['digits', 'style'])
      const format: Intl.NumberFormatOptions = {}
      if (options.digits !== undefined) {
        const digits = integerArgument('format-number', options.digits)
        if (digits < 0 || digits > 15) throw new Fault('range', 'format-number takes 0 to 15 digits')
        format.minimumFractionDigits = digits
        format.maximumFractionDigits = digits
      }
      const style = options.style === undefined ? 'decimal' : textArgument('format-number', options.style)
      if (style === 'percent') format.style = 'percent'
      else if (style === 'compact') format.notation = 'compact'
      else if (style !== 'decimal')
        throw new Fault('range', 'format-number knows the styles decimal, percent, compact')
      return numberFormat(context.locale, format).format(numberArgument('format-number', value))
    },
  ),
  ambient(
    '(format-date when :style "medium" :zone "Europe/London")',
    atLeast(1),
    `An ISO instant, a date, or a wall-clock time as the locale writes it. Styles: ${Object.keys(dateStyles).join(', ')}. A date or wall-clock time is shown as it stands, in no zone. nil gives nil.`,
    (context, when: unknown, ...rest: unknown[]) => {
      if (when === null || when === undefined) return null
      const options = optionArguments('format-date', rest, ['style', 'zone'])
      const style = options.style === undefined ? 'medium' : textArgument('format-date', options.style)
      const { time, kind } = readInstant('format-date', when)
      const known = Object.hasOwn(dateStyles, style) ? dateStyles[style] : undefined
      if (!known)
        throw new Fault('range', `format-date knows the styles ${Object.keys(dateStyles).join(', ')}`)
      const zone =
        options.zone === undefined || options.zone === null
          ? context.timeZone
          : textArgument('format-date', options.zone)
      const format = kind === 'date' ? known.date : known.full
      return dateFormat(context.locale, { ...format, timeZone: kind === 'instant' ? zone : 'UTC' }).format(
        time,
      )
    },
  ),
  ambient(
    '(iso-date when zone?)',
    [1, 2],
    'The date of an instant in the zone of the render, or another, as 2026-03-08; for datetime attributes and inputs.',
    (context, when: unknown, zone: unknown = null) => {
      if (when === null || when === undefined) return null
      const { time, kind } = readInstant('iso-date', when)
      const timeZone =
        kind !== 'instant' ? 'UTC' : zone === null ? context.timeZone : textArgument('iso-date', zone)
      const parts = dateFormat('en-GB', {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone,
      }).formatToParts(time)
      const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
      return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
    },
  ),
  ambient(
    '(relative-time when)',
    1,
    'How long ago, or in how long, seen from the instant of the render: 3 hours ago.',
    (context, when: unknown) => {
      if (when === null || when === undefined) return null
      const seconds = (readInstant('relative-time', when).time - context.now) / 1000
      const format = relativeFormat(context.locale)
      for (const [unit, size] of relativeUnits) {
        if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit)
      }
      return format.format(Math.trunc(seconds), 'second')
    },
  ),
  ambient('(now)', 0, 'The instant of the render, as an ISO string.', (context) =>
    new Date(context.now).toISOString(),
  ),
  ambient(
    '(before? a b)',
    2,
    'True when the first instant is earlier.',
    (_, a: unknown, b: unknown) => readInstant('before?', a).time < readInstant('before?', b).time,
  ),
  ambient(
    '(plural n one many)',
    [3, 4],
    'The number with the right word: (plural 2 "loaf" "loaves") is 2 loaves. With a fourth argument, that stands for none.',
    (context, n: unknown, one: unknown, many: unknown, none: unknown = null) => {
      const count = numberArgument('plural', n)
      if (count === 0 && none !== null) return textArgument('plural', none)
      const word = pluralRules(context.locale).select(count) === 'one' ? one : many
      return `${numberFormat(context.locale, {}).format(count)} ${textArgument('plural', word)}`
    },
  ),
]
