import type { PropValue } from '@rose-ash/vm'
import type { Action, FieldErrors, Fields } from '../../../page/forms/Action.ts'
import { type Files, noFiles } from '../../../page/forms/Files.ts'
import { refusalOf } from '../../../page/forms/refusalOf.ts'

const operation = 'market/desk/sheet/importProducts'

interface Report {
  readonly isApplied: boolean
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly problems: readonly { line: number; column: string | null; message: string }[]
}

/** Checks a sheet, and shows what it would do; or takes it in, when the button says so and no line is wrong. */
export const importProducts: Action = {
  operations: [operation],
  async perform(fields, visit, ask, _services, files = noFiles) {
    const read = sheetIn(fields, files)
    if ('errors' in read) return { kind: 'invalid', errors: read.errors }
    const isDryRun = fields.get('apply')?.[0] !== 'yes'
    const shopId = fields.get('shopId')?.[0] ?? ''
    const answer = await ask(operation, { input: { shopId, csv: read.csv, dryRun: isDryRun } })
    const payload = Object(answer.data).importProducts as Payload | null | undefined
    if (!payload) return refusalOf(answer)
    if (payload.report === null)
      return { kind: 'invalid', errors: { csv: payload.userErrors.map(({ message }) => message) } }
    const { report } = payload
    if (report.isApplied)
      return {
        kind: 'done',
        location: `/desk/${visit.params.shop}/products`,
        flash: { tone: 'good', text: `${wordsOf(report)}.` },
      }
    return { kind: 'shown', props: { report: report as unknown as PropValue, csv: read.csv } }
  },
}

interface Payload {
  readonly report: Report | null
  readonly userErrors: readonly { readonly message: string }[]
}

/** A file goes before what stands in the field. */
function sheetIn(fields: Fields, files: Files): { readonly csv: string } | { readonly errors: FieldErrors } {
  const file = files.get('file')
  if (file === undefined) return { csv: fields.get('csv')?.[0] ?? '' }
  try {
    return { csv: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) }
  } catch {
    return { errors: { file: ['This file is not UTF-8. Save it as “CSV UTF-8” and send it again.'] } }
  }
}

const wordsOf = ({ created, updated, unchanged }: Report): string =>
  `${created} new, ${updated} changed, ${unchanged} as they were`
