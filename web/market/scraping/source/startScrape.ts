import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

export const startScrape = mutation({
  operation: 'market/scraping/source/startScrape',
  fields: z.object({ sourceId: z.string() }),
  variables: (input) => ({ input }),
  fieldNames: { sourceId: '' },
  done: ({ scrapeRun }) => ({
    location: `/scraping/runs/${Object(scrapeRun).id}`,
    flash: { tone: 'good', text: 'The site is being read. This page tells how it goes.' },
  }),
})
