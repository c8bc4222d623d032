import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createRegistry,
  MediaHolderPort,
  MediaPort,
  type PortClient,
  type Registry,
} from '@rose-ash/contracts'
import { mediaPortContract } from '@rose-ash/contracts/ports/mediaPortContract.ts'
import { anonymous, type Clock, newId, type Viewer } from '@rose-ash/domain'
import { createLogger, createService } from '@rose-ash/service'
import { executeLocally } from '@rose-ash/subgraph'
import { useDatabase } from '@rose-ash/testing'
import sharp from 'sharp'
import { testSites } from '../askBlog.ts'
import { createBlog } from '../index.ts'
import { forgetMedia } from './forgetMedia.ts'
import { hugePng, noPictures } from './hostilePictures.ts'
import { mediaProvider } from './mediaProvider.ts'
import { openMediaFolder } from './openMediaFolder.ts'
import { readPicture } from './readPicture.ts'
import { sealTicket } from './uploadTicket.ts'

const database = useDatabase({ commits: true })
const secret = 'a secret of tests that is long enough'
const userId = newId()
const alt = 'Loaves on a board'
let now = new Date('2027-03-01T12:00:00Z')
const clock: Clock = { now: () => now }
let root: string
let photo: Buffer
let other: Buffer

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'media-'))
  photo = await drawing(1000, 750, '#664422')
  other = await drawing(500, 500, '#226644')
})
afterAll(() => rm(root, { recursive: true }))

const drawing = (width: number, height: number, background: string, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background } }).jpeg().toBuffer()
const ticketOf = (owner = userId, lasts = 60_000) =>
  sealTicket({ userId: owner, alt, expiresAt: Date.now() + lasts + 400 * 86_400_000 }, secret)

mediaPortContract(
  () => mediaProvider({ knex: database.knex, clock, folder: openMediaFolder(root), secret }),
  () => ({
    ownerUserId: userId,
    ticket: ticketOf(),
    lateTicket: sealTicket({ userId, alt, expiresAt: now.getTime() - 1 }, secret),
    alt,
    first: photo,
    second: other,
  }),
)

describe('a picture', () => {
  let folder: string
  let registry: Registry
  let port: PortClient<MediaPort>
  let used: string[]
  let room: ReturnType<typeof createBlog>

  beforeEach(async () => {
    now = new Date('2027-03-01T12:00:00Z')
    folder = await mkdtemp(join(root, 'house-'))
    used = []
    registry = createRegistry()
    registry.provide(MediaHolderPort, {
      mayUpload: async ({ userId: who }) => ({ allowed: who === userId }),
      inUse: async ({ mediaIds }) => ({ mediaIds: mediaIds.filter((id) => used.includes(id)) }),
    })
    room = createBlog({ knex: database.knex, clock, sites: testSites, registry, media: { folder, secret } })
    port = registry.find(MediaPort)
  })
  afterEach(() => database.knex('blog.media').delete())

  const send = (file: Buffer, ticket = ticketOf()) => port.store({ ticket, content: file.toString('base64') })
  const mustSend = async (file: Buffer, ticket?: string) => {
    const outcome = await send(file, ticket)
    if (outcome.kind !== 'stored') throw new Error(outcome.message)
    return outcome.media
  }
  const files = async (path: string) =>
    readdir(join(folder, path.slice('/media/'.length, '/media/'.length + 2), path.slice('/media/'.length)))
  const shelves = async () => (await readdir(folder)).filter((name) => name !== 'unfinished')

  async function fetchPicture(path: string, headers: Record<string, string> = {}) {
    const service = createService({ name: 'blog', logger: createLogger({ level: 'silent', name: 'blog' }) })
    room.routes?.(service)
    const response = await service.inject({ url: path, headers })
    await service.close()
    return response
  }

  test('has every form in every width that it fills', async () => {
    const media = await mustSend(photo)
    expect(media).toMatchObject({ width: 1000, height: 750, widths: [320, 640, 960, 1000] })
    expect((await files(media.path)).sort()).toEqual(
      media.widths.flatMap((width) => ['avif', 'jpg', 'webp'].map((form) => `${width}.${form}`)).sort(),
    )
    for (const [form, format] of [
      ['320.avif', 'heif'],
      ['640.webp', 'webp'],
      ['960.jpg', 'jpeg'],
    ] as const) {
      const { rawPayload } = await fetchPicture(`${media.path}/${form}`)
      const { width, format: found } = await sharp(rawPayload).metadata()
      expect([width, found]).toEqual([Number.parseInt(form, 10), format])
    }
  })

  test('is turned the right way up, and tells nothing of place and camera', async () => {
    const file = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#446688' } })
      .withExif({
        IFD0: { Make: 'Camera', Copyright: 'Somebody' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(file).metadata()).exif).toBeDefined()
    const media = await mustSend(file)
    expect(media).toMatchObject({ width: 400, height: 600 })
    for (const form of ['320.avif', '320.webp', '400.jpg']) {
      const { rawPayload } = await fetchPicture(`${media.path}/${form}`)
      const { exif, icc, xmp, orientation, width = 0, height = 0 } = await sharp(rawPayload).metadata()
      expect({ exif, icc, xmp }).toEqual({})
      expect(orientation ?? 1).toBe(1)
      expect(height).toBeGreaterThan(width)
      expect(rawPayload.includes('Somebody')).toBe(false)
    }
  })

  test('with holes in it stands on white where there can be no holes', async () => {
    const file = await sharp({
      create: { width: 400, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const { path } = await mustSend(file)
    const { rawPayload } = await fetchPicture(`${path}/400.jpg`)
    const [colour] = await sharp(rawPayload).raw().toBuffer()
    expect(colour).toBeGreaterThan(250)
  })

  test('is kept once for two members, each with words of their own', async () => {
    const hers = await mustSend(photo)
    const his = await mustSend(photo, ticketOf(newId()))
    expect(his.path).toBe(hers.path)
    expect(his.id).not.toBe(hers.id)
    expect(await shelves()).toHaveLength(1)
  })

  test.each(['png', 'webp', 'gif', 'avif', 'jpeg'] as const)('may be %s', async (format) => {
    const file = await sharp({ create: { width: 100, height: 80, channels: 3, background: '#aa5522' } })
      [format]()
      .toBuffer()
    expect(await mustSend(file)).toMatchObject({ width: 100, height: 80, widths: [100] })
  })

  test.each(Object.entries(noPictures))('is not %s', async (_, file) => {
    expect(await send(file)).toMatchObject({ kind: 'refused', code: 'NO_PICTURE' })
    expect(await shelves()).toEqual([])
  })

  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a TIFF',
      () =>
        sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff' } })
          .tiff()
          .toBuffer(),
      'NO_PICTURE',
    ],
    ['one that breaks off', () => photo.subarray(0, photo.length / 2), 'NO_PICTURE'],
    ['one that unfolds into 3.6 gigapixels', () => hugePng(60_000, 60_000), 'TOO_LARGE'],
    ['one that says more than it has', () => hugePng(5000, 5000), 'NO_PICTURE'],
    ['a dot', () => drawing(1, 1, '#fff'), 'TOO_SMALL'],
    ['a thread', () => drawing(3000, 70, '#fff'), 'SHAPE'],
  ])('is not %s', async (_, make, code) => {
    expect(await send(await make())).toMatchObject({ kind: 'refused', code })
    expect(await shelves()).toEqual([])
  })

  test('has at most 12 MiB', async () => {
    const tooLong = Buffer.alloc(12 * 1024 * 1024 + 1)
    await expect(readPicture(tooLong)).rejects.toMatchObject({ code: 'TOO_LARGE' })
    await expect(send(tooLong)).rejects.toMatchObject({ name: 'PortError', code: 'MALFORMED' })
  })

  test('is served under an address that never changes', async () => {
    const { path } = await mustSend(other)
    const response = await fetchPicture(`${path}/320.webp`)
    expect(response.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    const etag = String(response.headers.etag)
    expect((await fetchPicture(`${path}/320.webp`, { 'if-none-match': etag })).statusCode).toBe(304)
  })

  test.each([
    ['a width that there is not', (path: string) => `${path}/321.webp`],
    ['another form', (path: string) => `${path}/320.svg`],
    ['a way out of the folder', (path: string) => `${path}/..%2F..%2F..%2Fsecret`],
    ['a way out of the shelf', () => `/media/${'.'.repeat(64)}/320.webp`],
    ['an unknown picture', () => `/media/${'0'.repeat(64)}/320.webp`],
  ])('is not found under %s', async (_, at) => {
    const { path } = await mustSend(other)
    const response = await fetchPicture(at(path))
    expect(response.statusCode).toBe(404)
    expect(response.headers['cache-control']).toBe('no-store')
  })

  test('leave to send it needs words, and something to look after', async () => {
    const ask = async (viewer: Viewer, input: object) => {
      const query =
        'mutation ($input: PrepareUploadInput!) { prepareUpload(input: $input) { upload { ticket } userErrors { path } } }'
      const { data, errors } = await executeLocally(
        room,
        { query, variables: { input } },
        { viewer, headers: { get: () => null }, requestId: 'test' },
        (error) => {
          throw error
        },
      )
      return errors ? errors[0]?.extensions?.code : Object(data).prepareUpload
    }
    const keeper: Viewer = { userId, handle: 'emre', roles: ['member'] }
    const writer: Viewer = { userId: newId(), handle: 'bram', roles: ['member', 'author'] }
    const neither: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }
    expect(await ask(anonymous, { alt })).toBe('UNAUTHENTICATED')
    expect(await ask(neither, { alt })).toBe('FORBIDDEN')
    expect(await ask(keeper, { alt: '  ' })).toMatchObject({
      upload: null,
      userErrors: [{ path: ['input', 'alt'] }],
    })
    for (const viewer of [keeper, writer]) {
      const { upload } = await ask(viewer, { alt })
      expect(await mustSend(photo, upload.ticket)).toMatchObject({ ownerUserId: viewer.userId, alt })
    }
  })

  test('of one member are so many in an hour', async () => {
    const { id, ...row } = await database
      .knex('blog.media')
      .where({ id: (await mustSend(photo)).id })
      .first()
    const digest = (n: number) => n.toString(16).padStart(64, '0')
    await database
      .knex('blog.media')
      .insert(Array.from({ length: 199 }, (_, n) => ({ ...row, id: newId(), sha256: digest(n) })))
    expect(await send(other)).toMatchObject({ kind: 'refused', code: 'TOO_MANY' })
    now = new Date(now.getTime() + 3_700_000)
    expect(await send(other)).toMatchObject({ kind: 'stored' })
    expect(id).toBeDefined()
  })

  describe('that nobody shows', () => {
    const later = (days: number) => {
      now = new Date(now.getTime() + days * 86_400_000)
    }
    const house = () => ({ knex: database.knex, clock, folder: openMediaFolder(folder), secret })
    const forget = () => forgetMedia(house(), registry)
    /** Files have the time of the machine. */
    const age = async (path: string) => {
      const place = join(
        folder,
        path.slice('/media/'.length, '/media/'.length + 2),
        path.slice('/media/'.length),
      )
      await utimes(place, new Date(0), new Date(0))
    }

    test('is forgotten after a week, with its files; what is shown stays', async () => {
      const [shown, unshown] = [await mustSend(photo), await mustSend(other)]
      used = [shown.id]
      await age(shown.path)
      await age(unshown.path)
      later(6)
      expect(await forget()).toBe(0)
      later(2)
      expect(await forget()).toBe(1)
      expect(await port.describe({ ids: [shown.id, unshown.id] })).toMatchObject({
        media: [{ id: shown.id }, null],
      })
      expect((await fetchPicture(`${shown.path}/320.jpg`)).statusCode).toBe(200)
      expect((await fetchPicture(`${unshown.path}/320.jpg`)).statusCode).toBe(404)
    })

    test('stays when somebody has just asked for it', async () => {
      const { id } = await mustSend(other)
      later(8)
      await port.describe({ ids: [id] })
      expect(await forget()).toBe(0)
    })

    test('keeps its files while another member has it', async () => {
      const [hers, his] = [await mustSend(photo), await mustSend(photo, ticketOf(newId()))]
      used = [his.id]
      await age(hers.path)
      later(8)
      expect(await forget()).toBe(1)
      expect((await fetchPicture(`${his.path}/320.jpg`)).statusCode).toBe(200)
    })

    test('is not forgotten while a room that may show it does not answer', async () => {
      await mustSend(other)
      later(8)
      await expect(forgetMedia(house(), createRegistry())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      expect(await database.knex('blog.media').select('id')).toHaveLength(1)
    })

    test('and files of a process that died are swept away, the half ones and the ownerless', async () => {
      const forms = new Map([['320.jpg', Buffer.from('half')]])
      await openMediaFolder(folder).keep('a'.repeat(64), forms)
      await age(`/media/${'a'.repeat(64)}`)
      const half = join(folder, 'unfinished', 'half')
      await mkdir(half, { recursive: true })
      await utimes(half, new Date(0), new Date(0))
      await forget()
      expect(await readdir(join(folder, 'unfinished'))).toEqual([])
      expect(await readdir(join(folder, 'aa'))).toEqual([])
    })

    test('can be sent again when its files were lost', async () => {
      const { path } = await mustSend(photo)
      await rm(join(folder, path.slice('/media/'.length, '/media/'.length + 2)), { recursive: true })
      await mustSend(photo)
      expect((await fetchPicture(`${path}/320.jpg`)).statusCode).toBe(200)
    })
  })
})
