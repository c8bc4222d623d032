import type { Viewer } from '@rose-ash/domain'

/** How a process of the shop is started. */
export interface ShopSettings {
  readonly url: string
  readonly sumupUrl: string
  /** Where webhooks go. */
  readonly port: number
  /** The step after which it is killed, without a word. */
  readonly dieAt: string | null
  readonly minutesAhead: number
}

/** What it can be asked. */
export type ShopQuestion =
  | {
      readonly kind: 'ask'
      readonly query: string
      readonly variables: Readonly<Record<string, unknown>>
      readonly viewer: Viewer
      readonly headers: Readonly<Record<string, string>>
    }
  /** Does all background work that is due. */
  | { readonly kind: 'drain' }
  /** Takes jobs until it ends. */
  | { readonly kind: 'work' }
  /** Runs a job of a schedule. */
  | { readonly kind: 'job'; readonly room: 'cart' | 'market' | 'events'; readonly name: string }
  | { readonly kind: 'ahead'; readonly minutes: number }

export type ShopAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
