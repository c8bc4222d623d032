import { readFileSync } from 'node:fs'
import { MailPort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import { userDeleted } from './events/userDeleted.ts'
import { userRegistered } from './events/userRegistered.ts'
import { openProfileJob } from './jobs/openProfileJob.ts'
import { createMail } from './mail/createMail.ts'
import type { MailSettings } from './mail/MailSettings.ts'
import * as newsletterMutations from './resolvers/Mutation/newsletter.ts'
import * as profileMutations from './resolvers/Mutation/profile.ts'
import * as subscriptionMutations from './resolvers/Mutation/subscription.ts'
import { Newsletter } from './resolvers/Newsletter.ts'
import { NewsletterSubscription } from './resolvers/NewsletterSubscription.ts'
import { Profile } from './resolvers/Profile.ts'
import { newsletter } from './resolvers/Query/newsletter.ts'
import { newsletters } from './resolvers/Query/newsletters.ts'
import { profile } from './resolvers/Query/profile.ts'
import { profiles } from './resolvers/Query/profiles.ts'
import { User } from './resolvers/User.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { profile, profiles, newsletter, newsletters },
  Mutation: { ...profileMutations, ...newsletterMutations, ...subscriptionMutations },
  Profile,
  Newsletter,
  NewsletterSubscription,
  User,
})

export interface AccountDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  readonly mail: MailSettings
}

/** Profiles, newsletters, subscriptions and the post office, wired. */
export function createAccount(around: AccountDependencies): Room<Context> {
  const { knex, clock, registry } = around
  const mail = createMail(around)
  registry.provide(MailPort, mail.port)
  return {
    name: 'account',
    schema,
    routes: mail.routes,
    jobs: { openProfile: openProfileJob({ knex, clock, registry }), ...mail.jobs },
    events: { 'identity.user.registered': userRegistered, 'identity.user.deleted': userDeleted(clock) },
    createContext: ({ viewer }) => createContext({ knex, clock, viewer }),
  }
}
