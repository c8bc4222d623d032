import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { AccountDomain } from './domain/AccountDomain.ts'
import { newsletterById } from './loaders/newsletterById.ts'
import { newsletterBySlug } from './loaders/newsletterBySlug.ts'
import { newsletters } from './loaders/newsletters.ts'
import { ownSubscriptionByNewsletter } from './loaders/ownSubscriptionByNewsletter.ts'
import { profileById } from './loaders/profileById.ts'
import { profileByUser } from './loaders/profileByUser.ts'
import { profiles } from './loaders/profiles.ts'
import { subscriptionById } from './loaders/subscriptionById.ts'
import { subscriptionsByUser } from './loaders/subscriptionsByUser.ts'

const loaders = {
  newsletterById,
  newsletterBySlug,
  newsletters,
  ownSubscriptionByNewsletter,
  profileById,
  profileByUser,
  profiles,
  subscriptionById,
  subscriptionsByUser,
}

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: AccountDomain
  readonly loaders: LoadersOf<typeof loaders>
}

export const createContext = (domain: AccountDomain): Context => ({
  domain,
  loaders: lazyLoaders(loaders, domain),
})
