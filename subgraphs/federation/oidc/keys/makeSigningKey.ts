import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

interface MadeKey {
  readonly id: string
  readonly publicKey: JWK
  readonly privateKey: JWK
}

/** An RSA key for RS256, which every client library verifies; its id is its thumbprint (RFC 7638). */
export async function makeSigningKey(): Promise<MadeKey> {
  const pair = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
  const publicKey = await exportJWK(pair.publicKey)
  const id = await calculateJwkThumbprint(publicKey)
  const purpose = { kid: id, alg: 'RS256', use: 'sig' }
  return {
    id,
    publicKey: { ...publicKey, ...purpose },
    privateKey: { ...(await exportJWK(pair.privateKey)), ...purpose },
  }
}
