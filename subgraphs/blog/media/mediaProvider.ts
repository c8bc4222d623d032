import type { MediaDescription, MediaPort, PortProvider } from '@rose-ash/contracts'
import { Media } from '../models/Media.ts'
import type { MediaHouse } from './MediaHouse.ts'
import { oneAtATime } from './oneAtATime.ts'
import { PictureRefused } from './PictureRefused.ts'
import { type Sender, storePicture } from './storePicture.ts'
import { openTicket } from './uploadTicket.ts'

type Kept = Awaited<ReturnType<PortProvider<MediaPort>['keep']>>

/** Media for the other rooms, and for web, which takes them from members. */
export function mediaProvider(house: MediaHouse): PortProvider<MediaPort> {
  const inTurn = oneAtATime()
  const keep = async (sender: Sender, content: string): Promise<Kept> => {
    try {
      const media = await inTurn(() => storePicture(house, sender, Buffer.from(content, 'base64')))
      return { kind: 'stored', media: describe(media) }
    } catch (error) {
      if (!(error instanceof PictureRefused)) throw error
      return { kind: 'refused', code: error.code, message: error.message }
    }
  }
  return {
    async store({ ticket: sealed, content }) {
      const ticket = openTicket(sealed, house.secret, house.clock.now())
      if (ticket === null)
        return { kind: 'refused', code: 'TICKET', message: 'This took too long. Send the picture once more.' }
      return keep(ticket, content)
    },
    keep: ({ ownerUserId, alt, content }) => keep({ userId: ownerUserId, alt }, content),
    async describe({ ids }) {
      const found = await Media.query(house.knex)
        .patch({ wantedAt: house.clock.now() })
        .whereIn('id', ids)
        .returning('*')
      const byId = new Map(found.map((media) => [media.id, describe(media)]))
      return { media: ids.map((id) => byId.get(id) ?? null) }
    },
  }
}

const describe = ({ id, ownerUserId, alt, width, height, widths, sha256 }: Media): MediaDescription => ({
  id,
  ownerUserId,
  alt,
  width,
  height,
  widths,
  path: `/media/${sha256}`,
})
