import { z } from 'zod'
import type { Action } from '../../../page/forms/Action.ts'
import { mutation } from '../../../page/forms/mutation.ts'
import { londonTime } from '../cycles/londonTime.ts'
import { asSeen, optional } from '../formFields.ts'

const step = (operation: string, text: string): Action =>
  mutation({
    operation: `market/desk/cycle/${operation}`,
    fields: z.object(asSeen),
    variables: (input) => ({ input }),
    fieldNames: { id: '', version: '' },
    done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text } }),
  })

export const openCycle = step('openCycle', 'It is open. Buyers may order.')
export const closeCycle = step('closeCycle', 'It is closed. Nothing more can be ordered in it.')
export const processCycle = step('processCycle', 'It is done.')

export const deleteCycle = mutation({
  operation: 'market/desk/cycle/deleteCycle',
  fields: z.object(asSeen),
  variables: (input) => ({ input }),
  fieldNames: { id: '', version: '' },
  done: (_, __, { params }) => ({
    location: `/desk/${params.shop}/cycles`,
    flash: { tone: 'good', text: 'The cycle is removed.' },
  }),
})

export const cloneCycle = mutation({
  operation: 'market/desk/cycle/cloneCycle',
  fields: z.object({ id: z.string(), opensAt: londonTime, name: optional(z.string()) }),
  variables: ({ name, ...input }) => ({ input: { ...input, ...(name !== null && { name }) } }),
  fieldNames: { id: '' },
  done: ({ orderCycle }, _, { params }) => ({
    location: `/desk/${params.shop}/cycles/${Object(orderCycle).id}`,
    flash: { tone: 'good', text: 'It is planned again.' },
  }),
})
