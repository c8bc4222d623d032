import { createHash } from 'node:crypto'
import { newId } from '@rose-ash/domain'
import { Media } from '../models/Media.ts'
import { lockFile } from './lockFile.ts'
import type { MediaHouse } from './MediaHouse.ts'
import { makeForms, widthsOf } from './makeForms.ts'
import { PictureRefused } from './PictureRefused.ts'
import { pictureLimits } from './pictureLimits.ts'
import { readPicture } from './readPicture.ts'

/** Whose picture it is, and what it shows. */
export interface Sender {
  readonly userId: string
  readonly alt: string
}

/**
 * Keeps a picture of a member. A file that is known already is not read again.
 *
 * @throws {PictureRefused} in words for the member
 */
export async function storePicture(house: MediaHouse, sender: Sender, file: Buffer): Promise<Media> {
  await refuseTooMany(house, sender.userId)
  const sha256 = createHash('sha256').update(file).digest('hex')
  return (await storeKnown(house, sender, sha256)) ?? (await storeNew(house, sender, sha256, file))
}

async function refuseTooMany({ clock, knex }: MediaHouse, ownerUserId: string): Promise<void> {
  const anHourAgo = new Date(clock.now().getTime() - 3_600_000)
  const sent = await Media.query(knex).where({ ownerUserId }).where('createdAt', '>', anHourAgo).resultSize()
  if (sent >= pictureLimits.perHour)
    throw new PictureRefused('TOO_MANY', 'These are many pictures for one hour. Go on a little later.')
}

/** Somebody sent the same file before, and its forms are there. */
async function storeKnown(house: MediaHouse, sender: Sender, sha256: string): Promise<Media | null> {
  return house.knex.transaction(async (trx) => {
    await lockFile(trx, sha256)
    const known = await Media.query(trx).findOne({ sha256 })
    if (!known || !(await house.folder.has(sha256))) return null
    const { width, height, widths, bytes } = known
    return note({ ...house, knex: trx }, sender, { sha256, width, height, widths, bytes })
  })
}

async function storeNew(house: MediaHouse, sender: Sender, sha256: string, file: Buffer): Promise<Media> {
  const picture = await readPicture(file)
  const forms = await makeForms(picture)
  const { width, height } = picture
  return house.knex.transaction(async (trx) => {
    await lockFile(trx, sha256)
    await house.folder.keep(sha256, forms)
    const facts = { sha256, width, height, widths: widthsOf(width), bytes: file.length }
    return note({ ...house, knex: trx }, sender, facts)
  })
}

type Facts = Pick<Media, 'sha256' | 'width' | 'height' | 'widths' | 'bytes'>

const note = async ({ knex, clock }: MediaHouse, { userId, alt }: Sender, facts: Facts): Promise<Media> => {
  const now = clock.now()
  return Media.query(knex)
    .insert({ ...facts, id: newId(), ownerUserId: userId, alt, createdAt: now, wantedAt: now })
    .onConflict(['ownerUserId', 'sha256'])
    .merge(['alt', 'wantedAt'])
    .returning('*')
    .first()
    .throwIfNotFound()
}
