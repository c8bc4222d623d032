import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError, validationError } from '@rose-ash/domain'

/** The constraints of `account.newsletters` as errors that name the field; anything else goes on as it came. */
export function newsletterRefused(error: unknown): Outcome<never> {
  switch (constraintOf(error)?.constraint) {
    case 'newsletters_slug_key':
      return failed(takenError(['input', 'slug'], 'Another newsletter has this slug.', null))
    case 'newsletters_picture_with_alt':
      return failed(
        validationError(['input', 'pictureAlt'], 'A picture and the words for what it shows go together.'),
      )
    case 'newsletter_subscriptions_newsletter_id_fkey':
      return failed(
        validationError(['input', 'id'], 'People have subscribed to this newsletter. Archive it instead.'),
      )
    default:
      throw error
  }
}
