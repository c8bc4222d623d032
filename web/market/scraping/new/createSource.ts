import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { sourceFieldNames, sourceFields, sourceInput } from '../sourceFields.ts'

export const createSource = mutation({
  operation: 'market/scraping/new/createSource',
  fields: z.object({ shopId: z.string(), ...sourceFields }),
  variables: ({ shopId, ...said }) => ({ input: { shopId, ...sourceInput(said) } }),
  fieldNames: sourceFieldNames,
  done: ({ scrapeSource }) => ({
    location: `/scraping/sources/${Object(scrapeSource).slug}`,
    flash: { tone: 'good', text: 'The site is named. Read it when you like.' },
  }),
})
