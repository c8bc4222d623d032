import type { TrustedHtml, TrustedUrl } from './values.ts'

/** Plain JSON data. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** What a host may hand to a template: JSON, with trusted HTML and trusted URLs at any depth. */
export type PropValue =
  | null
  | undefined
  | boolean
  | number
  | string
  | TrustedHtml
  | TrustedUrl
  | readonly PropValue[]
  | { readonly [key: string]: PropValue }

/** The arguments of the entry component, by parameter name. */
export type Props = { readonly [name: string]: PropValue }
