import type { JWK } from 'jose'

/** A public key of the provider, as everybody may see it. */
export interface SigningKey {
  readonly id: string
  readonly publicKey: JWK & { readonly kid: string; readonly kty: string }
  /** Published before, so that whoever verifies knows it by then. */
  readonly signsFrom: Date
}

/** The same with its private half, as a JWK. */
export interface PrivateSigningKey extends SigningKey {
  readonly privateKey: JWK & { readonly kid: string }
}
