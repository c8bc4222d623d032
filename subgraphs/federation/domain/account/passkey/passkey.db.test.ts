import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import { beginPasskeyRegistration } from './beginPasskeyRegistration.ts'
import { registerPasskey } from './registerPasskey.ts'
import { removePasskey } from './removePasskey.ts'
import { renamePasskey } from './renamePasskey.ts'

const database = useDatabase({ commits: true })
const { bram, hana } = cast.members
const from = { address: '192.0.2.1', userAgent: 'Firefox' }
const site = 'http://federation.localhost:3000'
let asked: AskedAccounts
let now: number

beforeAll(async () => {
  now = Date.now()
  asked = askAccounts(database.knex, { now: () => new Date(now) })
  await seedFederation({ ...asked.accounts, viewer: anonymous })
})
beforeEach(async () => {
  now = Date.now()
  for (const table of ['throttles', 'passkeys', 'passkey_challenges', 'letters', 'authenticators'])
    await database.knex(`federation.${table}`).delete()
})

const userPresent = 0x01
const userVerified = 0x04
const attested = 0x40

interface Signing {
  readonly origin?: string
  readonly rpId?: string
  readonly flags?: number
  readonly counter?: number
}

/** An authenticator as Web Authentication Level 3, 6 describes it, with one ES256 key and nobody to ask. */
class SoftwareAuthenticator {
  readonly id = randomBytes(32)
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  })
  #userHandle = ''

  create(options: Record<string, unknown>, { flags = userPresent | userVerified, ...signing }: Signing = {}) {
    const { challenge, user } = options as { challenge: string; user: { id: string } }
    this.#userHandle = user.id
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const coseKey = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const authData = Buffer.concat([
      this.#header({ flags: flags | attested, ...signing }),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      isoCBOR.encode(coseKey),
    ])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ])
    return this.#credential({
      clientDataJSON: this.#clientData('webauthn.create', challenge, signing),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    })
  }

  get(options: Record<string, unknown> | null, signing: Signing = {}) {
    const { challenge } = options as { challenge: string }
    const clientDataJSON = this.#clientData('webauthn.get', challenge, signing)
    const authData = this.#header({ flags: userPresent | userVerified, ...signing })
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest()
    return this.#credential({
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, hash]), this.#keys.privateKey).toString('base64url'),
      userHandle: this.#userHandle,
    })
  }

  #header({ rpId = 'federation.localhost', flags = 0, counter = 0 }: Signing): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count])
  }

  #clientData(type: string, challenge: string, { origin = site }: Signing): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin })).toString('base64url')
  }

  #credential(response: Record<string, unknown>): Record<string, unknown> {
    const id = this.id.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }
}

async function begun(member = hana): Promise<Record<string, unknown>> {
  const outcome = await beginPasskeyRegistration(asked.as(member))
  if (!outcome.ok) throw new Error(outcome.errors[0]?.message)
  return outcome.value
}

/** A passkey of Hana's, added. */
async function added(name = 'Laptop', signing: Signing = {}) {
  const authenticator = new SoftwareAuthenticator()
  const response = authenticator.create(await begun(), signing)
  const outcome = await registerPasskey(asked.as(hana), { response, name })
  if (!outcome.ok) throw new Error(outcome.errors[0]?.message)
  return { authenticator, passkey: outcome.value }
}

async function signIn(authenticator: SoftwareAuthenticator, signing: Signing = {}) {
  const uid = asked.provider.begin()
  const { options } = await asked.port.passkeyOptions({ uid })
  return asked.port.signInByPasskey({ uid, response: authenticator.get(options, signing), from })
}

const refused = expect.objectContaining({ kind: 'refused', code: 'CREDENTIALS' })

describe('a new passkey', () => {
  test('is asked to sign in without a name and to recognise its holder', async () => {
    expect(await begun()).toMatchObject({
      rp: { id: 'federation.localhost', name: 'Rose Ash' },
      user: { name: 'hana', displayName: 'Hana Sato' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    })
  })

  test('is told of and listed, and the browser will not offer it again', async () => {
    const { authenticator, passkey } = await added('  Laptop ')
    expect(passkey).toMatchObject({ name: 'Laptop', userId: hana.id, transports: ['internal'], counter: 0 })
    expect(await asked.letterTo(hana.email)).toMatchObject({ variables: { what: 'A passkey was added.' } })
    expect(await begun()).toMatchObject({
      excludeCredentials: [{ id: authenticator.id.toString('base64url') }],
    })
  })

  test.each<[string, Signing]>([
    ['another origin', { origin: 'http://market.localhost:3000' }],
    ['another site', { rpId: 'elsewhere.example' }],
    ['nobody recognised', { flags: userPresent }],
  ])('is refused when it was made with %s', async (_, signing) => {
    const response = new SoftwareAuthenticator().create(await begun(), signing)
    expect(await registerPasskey(asked.as(hana), { response, name: 'Laptop' })).toMatchObject({
      errors: [{ path: ['input', 'response'] }],
    })
  })

  test('answers a challenge of this member, once, within five minutes', async () => {
    const response = new SoftwareAuthenticator().create(await begun())
    const register = (member = hana) => registerPasskey(asked.as(member), { response, name: 'Laptop' })
    expect((await register(bram)).ok).toBe(false)
    expect((await Promise.all([register(), register()])).map(({ ok }) => ok).sort()).toEqual([false, true])
    const late = new SoftwareAuthenticator().create(await begun())
    now += 300_000
    expect((await registerPasskey(asked.as(hana), { response: late, name: 'Late' })).ok).toBe(false)
    for (const nonsense of [{}, { response: {} }, { response: { clientDataJSON: 'x' } }])
      expect((await registerPasskey(asked.as(hana), { response: nonsense, name: 'x' })).ok).toBe(false)
  })

  test('is begun by a member who has just signed in, and there are at most twenty', async () => {
    expect(await beginPasskeyRegistration(asked.as(hana, 10))).toMatchObject({
      errors: [{ code: 'REAUTHENTICATION_REQUIRED' }],
    })
    for (let n = 0; n < 20; n++) await added(`Key ${n}`)
    expect(await beginPasskeyRegistration(asked.as(hana))).toMatchObject({ ok: false })
  })
})

describe('a passkey', () => {
  test('signs in without a name, and needs no second factor', async () => {
    const { authenticator } = await added()
    await database.knex('federation.authenticators').insert({
      userId: hana.id,
      sealedSecret: Buffer.alloc(1),
      begunAt: new Date(now),
      confirmedAt: new Date(now),
    })
    expect(await signIn(authenticator)).toMatchObject({ kind: 'finished' })
    expect(asked.provider.logins.at(-1)).toMatchObject({ userId: hana.id, methods: ['passkey'] })
    const [row] = await database.knex('federation.passkeys')
    expect(row.lastUsedAt).toEqual(new Date(now))
  })

  test('that counts is refused when the count goes back: it was copied', async () => {
    const { authenticator } = await added('Key', { counter: 3 })
    expect(await signIn(authenticator, { counter: 4 })).toMatchObject({ kind: 'finished' })
    expect(await signIn(authenticator, { counter: 4 })).toEqual(refused)
    expect(await signIn(authenticator, { counter: 2 })).toEqual(refused)
    expect(await signIn(authenticator, { counter: 9 })).toMatchObject({ kind: 'finished' })
  })

  test('is refused with another origin, another site, nobody recognised, or another key', async () => {
    const { authenticator } = await added()
    for (const signing of [
      { origin: 'http://market.localhost:3000' },
      { rpId: 'localhost' },
      { flags: userPresent },
    ])
      expect(await signIn(authenticator, signing)).toEqual(refused)
    expect(await signIn(new SoftwareAuthenticator())).toEqual(refused)
  })

  test('answers one interaction, once, within five minutes', async () => {
    const { authenticator } = await added()
    const [uid, other] = [asked.provider.begin(), asked.provider.begin()]
    const { options } = await asked.port.passkeyOptions({ uid })
    const response = authenticator.get(options)
    expect(await asked.port.signInByPasskey({ uid: other, response, from })).toEqual(refused)
    const answers = await Promise.all(
      [1, 2, 3].map(() => asked.port.signInByPasskey({ uid, response, from })),
    )
    expect(answers.filter(({ kind }) => kind === 'finished')).toHaveLength(1)
    const { options: late } = await asked.port.passkeyOptions({ uid: other })
    now += 300_000
    expect(await asked.port.signInByPasskey({ uid: other, response: authenticator.get(late), from })).toEqual(
      refused,
    )
    expect(await asked.port.passkeyOptions({ uid: 'x'.repeat(21) })).toEqual({ options: null })
  })

  test('of a member who is suspended signs nobody in', async () => {
    const { authenticator } = await added()
    await database.knex('federation.users').where({ id: hana.id }).update({ status: 'suspended' })
    expect(await signIn(authenticator)).toEqual(refused)
    await database.knex('federation.users').where({ id: hana.id }).update({ status: 'active' })
  })

  test('is renamed and removed by its member alone, even the last', async () => {
    const { authenticator, passkey } = await added()
    const { id } = passkey
    expect(await renamePasskey(asked.as(bram), { id, name: 'Mine' })).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    })
    expect(await renamePasskey(asked.as(hana), { id, name: 'Kiln' })).toMatchObject({
      value: { name: 'Kiln' },
    })
    expect(await removePasskey(asked.as(bram), { id })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] })
    expect(await removePasskey(asked.as(hana, 11), { id })).toMatchObject({
      errors: [{ code: 'REAUTHENTICATION_REQUIRED' }],
    })
    expect(await removePasskey(asked.as(hana), { id })).toMatchObject({ ok: true })
    expect(await signIn(authenticator)).toEqual(refused)
  })
})
