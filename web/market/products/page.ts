import type { PropValue } from '@rose-ash/vm'
import type { PageLogic } from '../../page/Route.ts'

/** `12`, `12.5` and `£12,50` are pounds; anything else is no limit. */
const penceOf = (text: string | null): number | undefined => {
  const pounds = /^£?\s*(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text?.trim() ?? '')
  return pounds ? Number(pounds[1]) * 100 + Number((pounds[2] ?? '').padEnd(2, '0')) : undefined
}

/** The list of everything, narrowed down by what the address says. Prices in addresses are pounds. */
export const products: PageLogic = {
  parameters: ['min', 'max'],
  before({ query }) {
    const [minMinor, maxMinor] = [penceOf(query.get('min')), penceOf(query.get('max'))]
    return { ...(minMinor !== undefined && { minMinor }), ...(maxMinor !== undefined && { maxMinor }) }
  },
  props(_, { query }): Record<string, PropValue> {
    return { labels: query.getAll('label').filter((label) => label !== '') }
  },
}
