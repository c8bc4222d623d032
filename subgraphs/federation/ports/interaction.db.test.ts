import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { InteractionPort, type RequestOrigin } from '@rose-ash/contracts'
import { portContract } from '@rose-ash/contracts/ports/portContract.ts'
import { anonymous, systemClock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../askAccounts.ts'
import { savePassword } from '../domain/account/password/savePassword.ts'
import { seedFederation } from '../seeds/seedFederation.ts'

const database = useDatabase({ commits: true })
const { hana } = cast.members
const from: RequestOrigin = { address: '192.0.2.7', userAgent: 'Firefox' }
const password = 'clay-wheel-and-glaze'
let asked: AskedAccounts

beforeAll(async () => {
  asked = askAccounts(database.knex, systemClock)
  await seedFederation({ ...asked.accounts, viewer: anonymous })
  const hash = await asked.accounts.passwords.hash(password)
  await savePassword(database.knex, { userId: hana.id, hash, at: new Date() })
})
beforeEach(() => {
  asked.provider.logins.length = 0
})

portContract(
  InteractionPort,
  'federation',
  () => asked.port,
  (port) => {
    test('describes an interaction, until it is gone', async () => {
      const uid = asked.provider.begin(hana.id)
      expect(await port().details({ uid })).toEqual({
        interaction: {
          uid,
          prompt: 'login',
          client: { id: 'blog', name: 'Journal', site: 'blog', redirectOrigin: 'http://blog.localhost:3000' },
          loginHint: null,
          scopes: ['openid'],
          awaitsSecondFactor: false,
          member: { handle: 'hana', name: 'Hana Sato' },
        },
      })
      await port().abort({ uid })
      expect(await port().details({ uid })).toEqual({ interaction: null })
      expect(await port().consent({ uid, from })).toMatchObject({ kind: 'refused', code: 'EXPIRED' })
    })

    test('signs in by password, by handle or address in any writing', async () => {
      for (const login of ['hana', ' @Hana', hana.email, hana.email.toUpperCase()]) {
        const uid = asked.provider.begin()
        expect(await port().signInByPassword({ uid, login, password, from })).toEqual({
          kind: 'finished',
          location: `http://federation.localhost:3000/oidc/auth/${uid}`,
        })
      }
      expect(asked.provider.logins).toHaveLength(4)
      expect(asked.provider.logins[0]).toMatchObject({ userId: hana.id, methods: ['pwd'], origin: from })
    })

    test('signs in by a link in a mail', async () => {
      const uid = asked.provider.begin()
      expect(await port().sendMagicLink({ uid, email: hana.email, from })).toEqual({ kind: 'sent' })
      const { template, token } = await asked.letterTo(hana.email)
      expect(template).toBe('sign-in-link')
      expect(await port().describeLink({ token })).toEqual({ link: { purpose: 'signIn', uid, handle: null } })
      const redeemed = await port().redeemLink({ token, from })
      if (redeemed.kind !== 'ready') throw new Error(redeemed.message)
      expect(await port().signInByTicket({ uid, ticket: redeemed.ticket, from })).toMatchObject({
        kind: 'finished',
      })
      expect(asked.provider.logins).toMatchObject([{ userId: hana.id, methods: ['mail'] }])
      expect(await port().describeLink({ token })).toEqual({ link: null })
      expect(await port().redeemLink({ token, from })).toMatchObject({ kind: 'refused', code: 'EXPIRED' })
    })
  },
)
