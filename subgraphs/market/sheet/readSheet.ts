import { CsvError, parse } from 'csv-parse/sync'
import { unescapeCell } from './escapeCell.ts'
import type { SheetProblem } from './SheetProblem.ts'
import { type ColumnName, columnNames, type SheetValues, sheetColumns } from './sheetColumns.ts'

/** One line: what it says of a variant and its product. A column that the sheet does not have is undefined, an empty cell null. */
export interface SheetRow {
  readonly line: number
  readonly sku: string
  readonly values: SheetValues
}

export interface ReadSheet {
  readonly rows: readonly SheetRow[]
  readonly problems: readonly SheetProblem[]
}

/** Variants in one sheet. */
export const maximumRows = 500

interface Record {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Reads a sheet (RFC 4180; semicolons and tabs do as well). Whatever is wrong is told line by line. */
export function readSheet(csv: string, currency: string): ReadSheet {
  const parsed = parseCsv(csv)
  if (!Array.isArray(parsed)) return { rows: [], problems: [parsed] }
  const [heading, ...lines] = parsed
  if (!heading) return fault(1, 'There is nothing in this file.')
  const headings = heading.record.map((name) => name.trim().toLowerCase())
  const problems = [...headingProblems(headings)]
  if (problems.length > 0) return { rows: [], problems }
  if (lines.length === 0) return fault(1, 'There is nothing under the headings.')
  if (lines.length > maximumRows)
    return fault(maximumRows + 2, `A sheet has at most ${maximumRows} lines. Send it in several parts.`)

  const schemas = sheetColumns(currency)
  const rows: SheetRow[] = []
  for (const each of lines) {
    const read = readLine(each, headings as ColumnName[], schemas)
    if (Array.isArray(read)) problems.push(...read)
    else rows.push(read)
  }
  return { rows, problems: [...problems, ...repeatedSkus(rows)] }
}

const fault = (line: number, message: string): ReadSheet => ({
  rows: [],
  problems: [{ line, column: null, message }],
})

function parseCsv(csv: string): Record[] | SheetProblem {
  try {
    return parse(csv, {
      bom: true,
      info: true,
      delimiter: delimiterOf(csv),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as Record[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    const message =
      'Quotation marks do not match here. Write a text with commas or quotation marks as "like ""this""".'
    return { line, column: null, message }
  }
}

/** What stands most often in the headings. */
function delimiterOf(csv: string): string {
  const [headings = ''] = csv.split(/\r?\n/, 1)
  const times = (mark: string) => headings.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best))
}

function headingProblems(headings: readonly string[]): SheetProblem[] {
  const known: ReadonlySet<string> = new Set(columnNames)
  const problems = headings.flatMap((name, index): SheetProblem[] => {
    if (!known.has(name))
      return [
        { line: 1, column: name, message: `There is no such column. There are ${columnNames.join(', ')}.` },
      ]
    return headings.indexOf(name) < index
      ? [{ line: 1, column: name, message: 'This column is there twice. Remove one.' }]
      : []
  })
  if (!headings.includes('sku'))
    problems.push({
      line: 1,
      column: 'sku',
      message: 'This column is missing: it says which variant is meant.',
    })
  return problems
}

function readLine(
  { record, info }: Record,
  headings: readonly ColumnName[],
  schemas: ReturnType<typeof sheetColumns>,
): SheetRow | SheetProblem[] {
  const line = info.lines - record.join('').split('\n').length + 1
  if (record.length > headings.length)
    return [
      {
        line,
        column: null,
        message: `This line has ${record.length} cells, but there are ${headings.length} headings.`,
      },
    ]
  const problems: SheetProblem[] = []
  const values: { [column in ColumnName]?: unknown } = {}
  headings.forEach((column, index) => {
    const read = schemas[column].safeParse(unescapeCell((record[index] ?? '').trim()))
    if (read.success) values[column] = read.data
    else problems.push({ line, column, message: remedyOf(read.error) })
  })
  if (problems.length > 0) return problems
  return { line, sku: String(values.sku), values: values as SheetValues }
}

/** The sentence about the cell; an empty one is another case that does not matter. */
function remedyOf({ issues }: { readonly issues: readonly { readonly message: string }[] }): string {
  const [issue] = issues as readonly {
    message: string
    errors?: readonly (readonly { message: string }[])[]
  }[]
  return issue?.errors?.at(-1)?.[0]?.message ?? issue?.message ?? 'This cannot be read.'
}

function repeatedSkus(rows: readonly SheetRow[]): SheetProblem[] {
  const lines = new Map<string, number>()
  return rows.flatMap(({ sku, line }) => {
    const first = lines.get(sku)
    lines.set(sku, first ?? line)
    return first === undefined
      ? []
      : [{ line, column: 'sku', message: `Line ${first} has this SKU already. One line is one variant.` }]
  })
}
