import type { MediaPort } from '@rose-ash/contracts'
import type { z } from 'zod'

type Stored = z.input<(typeof MediaPort)['calls']['store']['output']>
export type RefusalOfPicture = Extract<Stored, { kind: 'refused' }>

/** Why a file is not kept, in words for whoever sent it. */
export class PictureRefused extends Error {
  readonly code: RefusalOfPicture['code']
  constructor(code: RefusalOfPicture['code'], message: string) {
    super(message)
    this.code = code
  }
}
