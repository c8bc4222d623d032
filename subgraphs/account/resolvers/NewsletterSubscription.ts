import type { NewsletterSubscriptionResolvers } from '../generated/graphql.ts'

export const NewsletterSubscription: NewsletterSubscriptionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subscriptionById.load(id),
  newsletter: ({ newsletterId }, _, { loaders }) => loaders.newsletterById.load(newsletterId),
  user: ({ userId }) => (userId === null ? null : { id: userId }),
}
