import type { Visitor } from '../Visit.ts'
import type { FragmentType } from './fragmentTypes.ts'

export const fragmentPrefix = '/internal/fragments/'

/** The cache tags of a fragment travel beside it. */
export const tagsHeader = 'x-fragment-tags'

export function fragmentPath(type: FragmentType, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString()
  return `${fragmentPrefix}${type}${query === '' ? '' : `?${query}`}`
}

export const visitorHeaders = ({ cartToken, handle }: Visitor): Record<string, string> => ({
  ...(cartToken !== null && { 'x-cart-token': cartToken }),
  ...(handle !== null && { 'x-dev-viewer': handle }),
})
