import { expect, test } from '@jest/globals'
import type { PortProvider } from './definePort.ts'
import { MediaPort } from './mediaPort.ts'
import { portContract } from './portContract.ts'

const unknownId = '0190a000-ffff-7000-8000-00000000dead'

/**
 * What every provider of `MediaPort` v1 must do.
 *
 * @param known a ticket of a member, one whose time is over, and two pictures of at least 400 pixels with the alt text
 *   of the first ticket
 */
export function mediaPortContract(
  createProvider: () => Promise<PortProvider<MediaPort>> | PortProvider<MediaPort>,
  known: () => {
    ownerUserId: string
    ticket: string
    lateTicket: string
    alt: string
    first: Buffer
    second: Buffer
  },
): void {
  portContract(MediaPort, 'blog', createProvider, (port) => {
    const store = async (file: Buffer, ticket = known().ticket) =>
      port().store({ ticket, content: file.toString('base64') })
    const mustStore = async (file: Buffer) => {
      const outcome = await store(file)
      if (outcome.kind !== 'stored') throw new Error(outcome.message)
      return outcome.media
    }

    test('keeps a picture, and describes it', async () => {
      const { ownerUserId, alt, first } = known()
      const media = await mustStore(first)
      expect(media).toMatchObject({ ownerUserId, alt })
      expect(media.widths.at(-1)).toBe(media.width)
      expect(media.widths).toEqual([...media.widths].sort((a, b) => a - b))
      expect(await port().describe({ ids: [media.id] })).toEqual({ media: [media] })
    })

    test('is asked twice for the same, and has it once', async () => {
      const { first, second } = known()
      const [media, again] = await Promise.all([mustStore(first), mustStore(first)])
      expect(again).toEqual(media)
      expect((await mustStore(second)).path).not.toBe(media.path)
    })

    test('answers in the order asked, with null for what is not there', async () => {
      const { first, second } = known()
      const [one, two] = [await mustStore(first), await mustStore(second)]
      const { media } = await port().describe({ ids: [two.id, unknownId, one.id, two.id] })
      expect(media.map((each) => each?.id ?? null)).toEqual([two.id, null, one.id, two.id])
    })

    test('keeps what a room brings for a member, the same as what they send', async () => {
      const { ownerUserId, first } = known()
      const bring = (file: Buffer) =>
        port().keep({ ownerUserId, alt: 'Brought along', content: file.toString('base64') })
      const brought = await bring(first)
      expect(brought).toMatchObject({ kind: 'stored', media: { ownerUserId, alt: 'Brought along' } })
      expect(await bring(first)).toEqual(brought)
      expect(await bring(Buffer.from('<svg/>'))).toMatchObject({ kind: 'refused', code: 'NO_PICTURE' })
      await mustStore(first)
    })

    test('refuses a ticket that is not its own, or too old', async () => {
      const { first, ticket, lateTicket } = known()
      for (const bad of [lateTicket, `x${ticket}`, 'no ticket'])
        expect(await store(first, bad)).toMatchObject({ kind: 'refused', code: 'TICKET' })
    })

    test('refuses what is no picture, in words', async () => {
      const outcome = await store(Buffer.from('GIF89a, said the text file'))
      expect(outcome).toMatchObject({ kind: 'refused', code: 'NO_PICTURE' })
    })

    test('refuses what is no base64, and more than a hundred at once', async () => {
      const malformed = { name: 'PortError', code: 'MALFORMED' }
      await expect(port().store({ ticket: known().ticket, content: '*' })).rejects.toMatchObject(malformed)
      const ids = Array.from({ length: 101 }, () => unknownId)
      await expect(port().describe({ ids })).rejects.toMatchObject(malformed)
    })
  })
}
