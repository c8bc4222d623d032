import { Row } from '@rose-ash/db'
import type { Photo } from './Photo.ts'

export type ShopKind = 'producer' | 'hub' | 'coop'
export type ShopStatus = 'active' | 'paused' | 'closed'

/** A producer, hub or the cooperative itself, selling here. */
export class Shop extends Row {
  static override tableName = 'market.shops'

  declare ownerUserId: string
  declare actorId: string | null
  declare name: string
  declare nameKey: string
  declare slug: string
  declare kind: ShopKind
  declare summary: string
  declare descriptionHtml: string
  declare street: string | null
  declare locality: string | null
  declare postalCode: string | null
  declare country: string | null
  declare picture: string | null
  declare pictureAlt: string
  /** The first picture that members sent of it; written by `market.show_first_picture()`. */
  declare photo: Photo | null
  declare currency: string
  declare status: ShopStatus
  declare createdAt: Date
}
