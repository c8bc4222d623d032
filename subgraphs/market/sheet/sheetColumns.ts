import { exponentOf } from '@rose-ash/domain'
import { z } from 'zod'
import { productFields } from '../domain/product/productFields.ts'
import { productVariantFields } from '../domain/productVariant/productVariantFields.ts'

/** An empty cell is nothing. */
const cell = <T>(schema: z.ZodType<T, string>) => z.union([z.literal('').transform(() => null), schema])

const numberFrom = <T>(schema: z.ZodType<T, number>, remedy: string) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, remedy)
    .transform(Number)
    .pipe(schema)

const listFrom = <T>(schema: z.ZodType<T, string[]>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(';')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .pipe(schema)

const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['yes', 'no'], 'Write yes or no.'))
  .transform((word) => word === 'yes')

const slugs = z
  .array(z.string())
  .max(8, 'A product stands in at most eight categories.')
  .transform((list) => [...new Set(list)])

const moneyFrom = (currency: string) => {
  const exponent = exponentOf(currency)
  const shape = new RegExp(`^\\D?\\s?\\d{1,7}${exponent > 0 ? `([.,]\\d{1,${exponent}})?` : ''}$`)
  return z
    .string()
    .regex(shape, `Write an amount such as ${(4.6).toFixed(exponent)}, without anything else.`)
    .transform((text) => {
      const [whole = '0', part = ''] = text.replace(/^\D\s?/, '').split(/[.,]/)
      return Number(`${whole}${part.padEnd(exponent, '0')}`)
    })
}

/** The columns of a sheet of products, in the order in which they are written: one line is one variant, known by its SKU. */
export const sheetColumns = (currency: string) => {
  const money = cell(moneyFrom(currency))
  const count = (schema: z.ZodType<number, number>) => cell(numberFrom(schema, 'Write a whole number.'))
  return {
    sku: z
      .string()
      .min(1, 'Every line needs a SKU: it says which variant is meant.')
      .pipe(productVariantFields.sku),
    product: cell(productFields.slug),
    title: cell(productFields.title),
    status: cell(
      z
        .string()
        .toLowerCase()
        .pipe(z.enum(['draft', 'active', 'archived'], 'Write draft, active or archived.')),
    ),
    summary: cell(productFields.summary),
    description: cell(productFields.descriptionHtml),
    brand: cell(z.string().max(80, 'A brand has at most 80 characters.')),
    labels: cell(listFrom(productFields.labels)),
    categories: cell(listFrom(slugs)),
    tax_class: cell(z.enum(['zero', 'reduced', 'standard'], 'Write zero, reduced or standard.')),
    variant: cell(productVariantFields.title),
    amount: cell(numberFrom(productVariantFields.unitAmount, 'Write a number such as 500 or 1.5.')),
    unit: cell(z.enum(['g', 'kg', 'ml', 'l', 'item', 'bunch'], 'Write g, kg, ml, l, item or bunch.')),
    price: money,
    compare_at: money,
    member_price: money,
    wholesale_price: money,
    stock: count(productVariantFields.onHand),
    low_at: count(productVariantFields.lowAt),
    made_to_order: cell(yesOrNo),
    min_per_order: count(productVariantFields.minPerOrder),
    max_per_order: cell(
      numberFrom(
        z.int().min(1, 'At least one.').max(99, 'One order holds at most 99.'),
        'Write a whole number.',
      ),
    ),
  } as const
}

type Columns = ReturnType<typeof sheetColumns>
export type ColumnName = keyof Columns
export type SheetValues = { readonly [K in ColumnName]?: z.output<Columns[K]> }

export const columnNames = Object.keys(sheetColumns('GBP')) as ColumnName[]
