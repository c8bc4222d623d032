import { largestUpload } from '@rose-ash/contracts'
import { z } from 'zod'
import type { Action } from '../../../page/forms/Action.ts'
import { noFiles } from '../../../page/forms/Files.ts'
import { mutation } from '../../../page/forms/mutation.ts'

const about = z.object({ shopId: z.string(), productId: z.string().optional(), alt: z.string().default('') })

/** Leave to send a picture; where it leads is not used. */
const prepare = (keep: (ticket: string) => void) =>
  mutation({
    operation: 'market/desk/pictures/prepareUpload',
    fields: about,
    variables: ({ alt }) => ({ input: { alt } }),
    done: ({ upload }, _, { path }) => {
      keep(String(Object(upload).ticket))
      return { location: path }
    },
  })

const show = (mediaId: string) =>
  mutation({
    operation: 'market/desk/pictures/addPicture',
    fields: about,
    variables: (said) => ({ input: { ...said, mediaId } }),
    fieldNames: { mediaId: 'file', shopId: '', productId: '' },
    done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'The picture is added.' } }),
  })

/** Sends a picture to where media are kept, and shows it. */
export const addPicture: Action = {
  operations: ['market/desk/pictures/prepareUpload', 'market/desk/pictures/addPicture'],
  async perform(fields, visit, ask, services, files = noFiles) {
    const file = files.get('file')
    if (file === undefined) return { kind: 'invalid', errors: { file: ['Choose a picture.'] } }
    if (file.bytes.length > largestUpload)
      return { kind: 'invalid', errors: { file: ['A picture has at most 12 MB. Choose a smaller one.'] } }
    let ticket = ''
    const prepared = await prepare((given) => {
      ticket = given
    }).perform(fields, visit, ask, services)
    if (prepared.kind !== 'done') return prepared
    const stored = await services.media.store({ ticket, content: file.bytes.toString('base64') })
    if (stored.kind === 'refused') return { kind: 'invalid', errors: { file: [stored.message] } }
    return show(stored.media.id).perform(fields, visit, ask, services)
  },
}
