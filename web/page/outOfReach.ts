import type { Answer } from './Ask.ts'

/** The graph did not answer. The reason is for the log, not for the page. */
export const outOfReach = (error: unknown): Answer => ({
  data: null,
  errors: [
    {
      message: error instanceof Error ? error.message : String(error),
      extensions: { code: 'OUT_OF_REACH' },
    },
  ],
})
