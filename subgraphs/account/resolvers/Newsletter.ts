import type { NewsletterResolvers } from '../generated/graphql.ts'

export const Newsletter: NewsletterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.newsletterById.load(id),
  picture: ({ picture, pictureAlt }) =>
    picture === null
      ? null
      : {
          url: `/assets/pictures/${picture}.svg`,
          alt: pictureAlt ?? '',
          width: 800,
          height: 600,
          sources: null,
        },
  viewerSubscription: ({ id }, _, { loaders }) => loaders.ownSubscriptionByNewsletter.load(id),
}
