import type { MediaPort, PortClient } from '@rose-ash/contracts'
import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Around } from './Around.ts'
import { enqueuePictures } from './enqueuePictures.ts'

const payloadSchema = z.object({ sourceId: z.string() })

/** `market.bringPictures` asks for the pictures of one source, after its runs and when somebody has looked. */
export const bringPicturesJob = (around: Around, media: PortClient<MediaPort>): Job => ({
  async run(payload, { signal }) {
    const { sourceId } = payloadSchema.parse(payload)
    const { knex, clock } = around.market
    const { bringPictures } = await import('./bringPictures.ts')
    const goOnAt = await bringPictures(around, media, sourceId, signal)
    const source = goOnAt && (await ScrapeSource.query(knex).findById(sourceId))
    if (source) await enqueuePictures(knex, source, clock.now(), goOnAt)
  },
})
