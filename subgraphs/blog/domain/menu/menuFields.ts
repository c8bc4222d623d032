import { siteNames } from '@rose-ash/config/rooms.ts'
import { z } from 'zod'

const targets = ['url', 'postId', 'pageId', 'tagId', 'site'] as const
const reference = z.uuid('This is no id.').nullish()
const path = z
  .string()
  .max(2000, 'An address has at most 2,000 characters.')
  .regex(/^\/(?![/\\])/, 'A path begins with one slash, such as `/products`.')
const web = z
  .string()
  .max(2000, 'An address has at most 2,000 characters.')
  .refine(
    (url) => path.safeParse(url).success || (/^(https?:\/\/|mailto:)/.test(url) && URL.canParse(url)),
    'An address begins with `https://`, `http://`, `mailto:` or, on the site of the menu, with one slash.',
  )

interface ItemInput {
  label: string
  url?: string | null | undefined
  postId?: string | null | undefined
  pageId?: string | null | undefined
  tagId?: string | null | undefined
  site?: (typeof siteNames)[number] | null | undefined
  path?: string | null | undefined
  audience?: 'everybody' | 'members' | 'visitors' | null | undefined
  newTab?: boolean | null | undefined
  children?: ItemInput[] | null | undefined
}

const item: z.ZodType<ItemInput, ItemInput> = z
  .object({
    label: z.string().trim().min(1, 'Give the link a label.').max(80, 'A label has at most 80 characters.'),
    url: web.nullish(),
    postId: reference,
    pageId: reference,
    tagId: reference,
    site: z.enum(siteNames).nullish(),
    path: path.nullish(),
    audience: z.enum(['everybody', 'members', 'visitors']).nullish(),
    newTab: z.boolean().nullish(),
    children: z.lazy(() => z.array(item)).nullish(),
  })
  .refine((link) => targets.filter((target) => link[target] != null).length === 1, {
    message: 'A link leads to exactly one of an address, a post, a page, a tag and a site.',
    path: ['url'],
  })
  .refine((link) => link.path == null || link.site != null, {
    message: 'A path needs a site.',
    path: ['path'],
  })

export type MenuItem = z.output<typeof item>

const depthOf = (items: readonly MenuItem[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map(({ children }) => depthOf(children ?? [])))
const sizeOf = (items: readonly MenuItem[]): number =>
  items.reduce((size, { children }) => size + 1 + sizeOf(children ?? []), 0)

/** What a menu may hold. */
export const menuFields = {
  site: z.enum(siteNames),
  slot: z.enum(['header', 'footer', 'sidebar']),
  title: z.string().trim().min(1, 'Give the menu a title.').max(80, 'A title has at most 80 characters.'),
  items: z
    .array(item)
    .refine((items) => sizeOf(items) <= 60, 'A menu has at most 60 items.')
    .refine((items) => depthOf(items) <= 3, 'A menu is at most three levels deep.'),
}
