import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Newsletter } from '../../models/Newsletter.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { newsletterFields } from './newsletterFields.ts'
import { newsletterRefused } from './newsletterRefused.ts'
import { tellOfNewsletter } from './tellOfNewsletter.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(newsletterFields.title),
  slug: leftOut(newsletterFields.slug),
  description: leftOut(newsletterFields.description),
  cadence: newsletterFields.cadence.optional(),
  senderName: leftOut(newsletterFields.senderName),
  picture: newsletterFields.picture.optional(),
  pictureAlt: newsletterFields.pictureAlt.optional(),
  optIn: leftOut(newsletterFields.optIn),
  visibility: leftOut(newsletterFields.visibility),
  status: leftOut(newsletterFields.status),
  rank: leftOut(newsletterFields.rank),
})

export type UpdateNewsletterInput = z.input<typeof schema>

export async function updateNewsletter(
  account: AccountDomain,
  input: UpdateNewsletterInput,
): Promise<Outcome<Newsletter>> {
  policy.require(account.viewer, 'newsletter.update')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return account.knex
    .transaction(async (trx) => {
      const changed = await changeRow(
        Newsletter,
        trx,
        { id, version },
        {
          ...changes,
          ...(changes.picture === null && { pictureAlt: null }),
        },
      )
      if (changed.ok) await tellOfNewsletter(account, trx, id)
      return changed
    })
    .catch(newsletterRefused)
}
