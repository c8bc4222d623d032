import { check, done, failed, newId, type Outcome, slugify, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Newsletter } from '../../models/Newsletter.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { newsletterFields } from './newsletterFields.ts'
import { newsletterRefused } from './newsletterRefused.ts'
import { tellOfNewsletter } from './tellOfNewsletter.ts'

const schema = z.object({
  id: z.uuid().optional(),
  title: newsletterFields.title,
  slug: newsletterFields.slug.nullish(),
  description: newsletterFields.description,
  cadence: newsletterFields.cadence.default(null),
  senderName: newsletterFields.senderName,
  picture: newsletterFields.picture.default(null),
  pictureAlt: newsletterFields.pictureAlt.default(null),
  optIn: newsletterFields.optIn.nullish(),
  visibility: newsletterFields.visibility.nullish(),
  rank: newsletterFields.rank.nullish(),
})

export type CreateNewsletterInput = z.input<typeof schema>

export async function createNewsletter(
  account: AccountDomain,
  input: CreateNewsletterInput,
): Promise<Outcome<Newsletter>> {
  policy.require(account.viewer, 'newsletter.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, slug: given, optIn, visibility, rank, ...said } = checked.value
  const slug = given ?? slugify(said.title)
  if (slug === '')
    return failed(validationError(['input', 'slug'], 'No slug can be made from this title. Give one.'))
  return account.knex
    .transaction(async (trx) => {
      const newsletter = await Newsletter.query(trx).insertAndFetch({
        ...said,
        slug,
        id: id ?? newId(),
        optIn: optIn ?? 'double',
        visibility: visibility ?? 'public',
        status: 'active',
        rank: rank ?? (await afterTheLast(trx)),
      })
      await tellOfNewsletter(account, trx, newsletter.id)
      return done(newsletter)
    })
    .catch(newsletterRefused)
}

async function afterTheLast(trx: Knex.Transaction): Promise<number> {
  const last: { rank: number } | undefined = await trx('account.newsletters')
    .orderBy('rank', 'desc')
    .first('rank')
  return Math.min((last?.rank ?? -1) + 1, 10_000)
}
