import type { MediaHolderPort, PortProvider } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import { Picture } from '../models/Picture.ts'
import { Shop } from '../models/Shop.ts'

/** Whoever runs a shop may send pictures; those of shops and products are in use. */
export const mediaHolder = (knex: Knex): PortProvider<MediaHolderPort> => ({
  async mayUpload({ userId }) {
    const shop = await Shop.query(knex).select('id').where({ ownerUserId: userId }).first()
    return { allowed: shop !== undefined }
  },
  async inUse({ mediaIds }) {
    const used = await Picture.query(knex).distinct('mediaId').whereIn('mediaId', mediaIds)
    return { mediaIds: used.map(({ mediaId }) => mediaId) }
  },
})
