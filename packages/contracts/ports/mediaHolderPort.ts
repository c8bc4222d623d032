import { z } from 'zod'
import { definePort } from './definePort.ts'

/** Whoever shows pictures of members says who may send some, and which are shown. */
export const MediaHolderPort = definePort({
  name: 'media-holder',
  version: 1,
  providers: ['market'],
  calls: {
    /** May this member send pictures, for what the member looks after here? */
    mayUpload: { input: z.object({ userId: z.uuid() }), output: z.object({ allowed: z.boolean() }) },
    /** Which of these are shown, or kept to be shown. */
    inUse: {
      input: z.object({ mediaIds: z.array(z.uuid()).max(500) }),
      output: z.object({ mediaIds: z.array(z.uuid()) }),
    },
  },
})
export type MediaHolderPort = typeof MediaHolderPort
