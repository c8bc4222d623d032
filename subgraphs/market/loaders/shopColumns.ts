import { columnsOf } from './columnsOf.ts'

export const shopColumns = columnsOf(
  'shops',
  'id version owner_user_id actor_id name name_key slug kind summary description_html street locality postal_code country picture picture_alt photo currency status created_at',
)
