import { cast } from '../../../seeds/cast.ts'
import type { CreateActorInput } from '../domain/actor/createActor.ts'

/** One actor for each site, so that the social web can follow what happens there. */
export const siteActors: readonly (CreateActorInput & { id: string })[] = [
  {
    id: cast.siteActors.blog,
    site: 'blog',
    handle: 'blog',
    name: 'Rose Ash journal',
    summary: 'New posts from the journal: what grows, what is baked, and what the members decided.',
  },
  {
    id: cast.siteActors.market,
    site: 'market',
    handle: 'market',
    type: 'service',
    name: 'Rose Ash market',
    summary: 'What the five producers of the valley have to sell this week.',
  },
  {
    id: cast.siteActors.cart,
    site: 'cart',
    handle: 'cart',
    name: 'Rose Ash checkout',
    summary: 'Says nothing in public. It is here so that a receipt can be traced to us.',
  },
  {
    id: cast.siteActors.events,
    site: 'events',
    handle: 'events',
    type: 'service',
    name: 'Rose Ash calendar',
    summary: 'Market days, workshops, walks and members’ meetings in Ashcombe.',
  },
  {
    id: cast.siteActors.federation,
    site: 'federation',
    handle: 'federation',
    name: 'Rose Ash members',
    summary: 'The front door of the cooperative on the social web.',
  },
  {
    id: cast.siteActors.account,
    site: 'account',
    handle: 'account',
    name: 'Rose Ash accounts',
    summary: 'Looks after memberships and newsletters, and keeps quiet about both.',
  },
]
