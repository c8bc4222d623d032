import * as sdk from '@sumup/sdk'

/** What of the SDK is used. Its own declarations name files without their endings, which TypeScript does not find. */
interface Client {
  readonly checkouts: {
    create(body: object): Promise<unknown>
    list(query: { checkout_reference: string }): Promise<unknown>
    get(id: string): Promise<unknown>
    deactivate(id: string): Promise<unknown>
  }
  readonly transactions: {
    refund(merchantCode: string, id: string, body: { amount: number }): Promise<unknown>
    get(merchantCode: string, query: { id: string }): Promise<unknown>
  }
  get(request: { path: string; query: Readonly<Record<string, string>> }): Promise<unknown>
}

interface ClientOptions {
  readonly apiKey: string
  readonly host: string
  /** Milliseconds. */
  readonly timeout: number
  readonly maxRetries: number
}

/** An answer that says no. */
export interface AnsweredError extends Error {
  readonly status: number
  /** The body, read from JSON where it is JSON. */
  readonly error: unknown
}

export const SumUp = sdk.SumUp as unknown as new (options: ClientOptions) => Client
export const APIError = sdk.APIError as unknown as new (...parts: never[]) => AnsweredError
