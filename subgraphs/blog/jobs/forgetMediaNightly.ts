import type { Registry } from '@rose-ash/contracts'
import type { Job } from '@rose-ash/jobs'
import { forgetMedia } from '../media/forgetMedia.ts'
import type { MediaHouse } from '../media/MediaHouse.ts'

/** Every night, pictures that nobody shows are forgotten. */
export const forgetMediaNightly = (house: MediaHouse, registry: Registry): Job => ({
  schedule: '40 3 * * *',
  async run(_payload, { logger }) {
    logger.info({ media: await forgetMedia(house, registry) }, 'unused pictures forgotten')
  },
})
