import { type UserError, validationError } from '@rose-ash/domain'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import { badSelector } from '../extracting/Selectors.ts'
import { addressRefusal } from '../fetching/addressRefusal.ts'

type Told = Pick<ScrapeSource, 'adapter' | 'selectors' | 'isSandbox' | 'baseUrl'> & {
  readonly maxPerSecond: number
}

/** What is wrong with a source as a whole; null when nothing is. */
export async function sourceProblem(source: Told, allowsSandbox: boolean): Promise<UserError | null> {
  const { adapter, selectors, isSandbox, maxPerSecond, baseUrl } = source
  const wrong = (field: string, message: string) => validationError(['input', field], message)
  const url = new URL(baseUrl)
  if (isSandbox && !allowsSandbox) return wrong('isSandbox', 'There is no sandbox in production.')
  const refusal = addressRefusal(url, isSandbox ? [url.origin] : [])
  if (refusal) return wrong('baseUrl', refusal.message)
  if (maxPerSecond > 10 && !isSandbox)
    return wrong('maxPerSecond', 'A site is asked at most ten times a second.')
  if (adapter === 'selectors' && selectors === null)
    return wrong('selectors', 'Say where the page shows what it sells.')
  const bad = selectors && (await badSelector(selectors))
  return bad
    ? wrong(
        'selectors',
        `What stands under \`${bad}\` is no CSS selector, such as \`.price\` or \`img@src\`.`,
      )
    : null
}
