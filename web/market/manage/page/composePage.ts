import type { PropValue } from '@rose-ash/vm'
import { z } from 'zod'
import type { Answer } from '../../../page/Ask.ts'
import type { Action, ActionResult, AskAs, FieldErrors, Fields } from '../../../page/forms/Action.ts'
import { readFields } from '../../../page/forms/readFields.ts'
import { refusalOf } from '../../../page/forms/refusalOf.ts'
import { asSeen } from '../../desk/formFields.ts'
import { pageFields } from '../pageFields.ts'
import type { ComposedBlock, Composition } from './Composition.ts'
import { titleOf } from './compositionOf.ts'
import { readComposition } from './readComposition.ts'
import { takeStep } from './takeStep.ts'

const [save, find] = ['market/manage/page/savePage', 'market/manage/page/findProducts'] as const
const schema = z.object({ ...asSeen, ...pageFields })

/**
 * The whole page in one form: a step shows it changed, and nothing is saved before somebody says so. Words that were not looked
 * for yet are: who presses Enter in that field means this.
 */
export const composePage: Action = {
  operations: [save, find],
  async perform(fields, _, ask) {
    const composition = readComposition(fields)
    const step = fields.get('step')?.[0]
    if (step?.startsWith('find:'))
      return shown(await found(composition, step.slice('find:'.length), fields, ask))
    if (step) return shown(takeStep(composition, step))
    const asked = composition.blocks.find(({ number, searched }) => {
      const words = fields.get(`find-${number}`)?.[0] ?? ''
      return words !== '' && words !== searched
    })
    if (asked)
      return {
        kind: 'invalid',
        errors: {
          [`find-${asked.number}`]: ['Not saved yet: tick what is to stand here, or empty this field.'],
        },
        props: propsOf(await found(composition, String(asked.number), fields, ask)),
      }
    return saved(composition, fields, ask)
  },
}

const propsOf = (composition: Composition) => ({ composition: composition as unknown as PropValue })
const shown = (composition: Composition): ActionResult => ({ kind: 'shown', props: propsOf(composition) })

/** What answers to the words of a block stands below what is chosen, to be ticked. */
async function found(
  composition: Composition,
  number: string,
  fields: Fields,
  ask: AskAs,
): Promise<Composition> {
  const search = fields.get(`find-${number}`)?.[0] ?? ''
  if (search === '') return composition
  const { data } = await ask(find, { search })
  const nodes: Parameters<typeof titleOf>[0][] = Object(Object(data).products).nodes ?? []
  const add = (block: ComposedBlock): ComposedBlock => {
    const known = new Set(block.products.map(({ id }) => id))
    const more = nodes.flatMap((product) =>
      known.has(product.id) ? [] : [{ id: product.id, title: titleOf(product), isChosen: false }],
    )
    return { ...block, searched: search, products: [...block.products, ...more] }
  }
  return {
    ...composition,
    blocks: composition.blocks.map((block) => (String(block.number) === number ? add(block) : block)),
  }
}

async function saved(composition: Composition, fields: Fields, ask: AskAs): Promise<ActionResult> {
  const read = readFields(schema, fields)
  const errors = { ...('errors' in read ? read.errors : {}), ...emptyBlocks(composition) }
  if ('errors' in read || Object.keys(errors).length > 0)
    return { kind: 'invalid', errors, props: propsOf(composition) }
  const { slug, ...input } = read.input
  const blocks = composition.blocks.map(inputOf)
  const answer = await ask(save, { input: { ...input, ...(slug && { slug }), blocks } })
  const payload = payloadOf(answer)
  if (payload === null) return refusalOf(answer)
  const { userErrors, marketPage } = payload
  if (userErrors.length === 0)
    return {
      kind: 'done',
      location: `/manage/pages/${marketPage?.slug}/edit`,
      flash: { tone: 'good', text: 'The page is saved.' },
    }
  // Whoever has read that somebody else was faster may decide to save it all the same.
  const isStale = userErrors.some(({ code }) => code === 'CONFLICT')
  return {
    kind: 'invalid',
    errors: byField(userErrors, composition.blocks),
    props: propsOf({ ...composition, version: isStale ? null : composition.version }),
  }
}

/** Which field of a block holds what it is about. */
const contents = {
  TEXT: { field: 'text', missing: 'Write something, or remove the block.' },
  PRODUCTS: { field: 'find', missing: 'Choose products, or remove the block.' },
  CATEGORY: { field: 'category', missing: 'Choose a category.' },
  SHOP: { field: 'shop', missing: 'Choose a shop.' },
} as const

const contentOf = ({ kind, text, products, categoryId, shopId }: ComposedBlock) =>
  ({
    TEXT: { html: text },
    PRODUCTS: { productIds: products.map(({ id }) => id) },
    CATEGORY: { categoryId },
    SHOP: { shopId },
  })[kind]

const inputOf = (block: ComposedBlock) => ({ title: block.title, ...contentOf(block) })

function emptyBlocks({ blocks }: Composition): FieldErrors {
  const empty = blocks.filter((block) => Object.values(contentOf(block)).every(({ length }) => length === 0))
  return Object.fromEntries(
    empty.map(({ kind, number }) => [`${contents[kind].field}-${number}`, [contents[kind].missing]]),
  )
}

interface Said {
  readonly code: string
  readonly message: string
  readonly path: readonly string[] | null
}

interface Payload {
  readonly userErrors: readonly Said[]
  readonly marketPage: { readonly slug: string } | null
}

const payloadOf = ({ data }: Answer): Payload | null =>
  (Object(data).updateMarketPage as Payload | null | undefined) ?? null

/** `input.blocks.2.html` stands by the text of that block, `input.slug` by the address. */
function byField(said: readonly Said[], blocks: readonly ComposedBlock[]): FieldErrors {
  const errors: Record<string, string[]> = {}
  for (const { path, message } of said) {
    const field = fieldOf(path ?? [], blocks)
    errors[field] = [...(errors[field] ?? []), message]
  }
  return errors
}

function fieldOf([, first = '', index, last]: readonly string[], blocks: readonly ComposedBlock[]): string {
  if (first !== 'blocks') return Object.hasOwn(pageFields, first) ? first : ''
  const block = blocks[Number(index)]
  if (block === undefined) return ''
  return `${last === 'title' ? 'title' : contents[block.kind].field}-${block.number}`
}
