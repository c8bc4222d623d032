import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { pageFields } from '../pageFields.ts'

export const createPage = mutation({
  operation: 'market/manage/newPage/createPage',
  fields: z.object(pageFields),
  variables: (input) => ({ input }),
  done: ({ marketPage }) => ({
    location: `/manage/pages/${Object(marketPage).slug}/edit`,
    flash: { tone: 'good', text: 'The draft is made. Add what stands on it.' },
  }),
})
