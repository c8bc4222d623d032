import { z } from 'zod'
import type { FragmentType } from './fragmentTypes.ts'

export const fragmentPrefix = '/internal/fragments/'

/** The cache tags of a fragment travel beside it. */
export const tagsHeader = 'x-fragment-tags'

export function fragmentPath(type: FragmentType, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString()
  return `${fragmentPrefix}${type}${query === '' ? '' : `?${query}`}`
}

/** For whom a fragment is made, as one process of ours tells another: in the body, which the signature covers. */
export const visitorMessage = z.object({
  cartToken: z.string().nullable(),
  session: z
    .object({
      userId: z.string(),
      handle: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      accessToken: z.string(),
    })
    .nullable(),
})
