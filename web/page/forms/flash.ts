import { createHmac, timingSafeEqual } from 'node:crypto'

/** Something to say on the next page, once. */
export interface Flash {
  readonly tone: 'good' | 'care' | 'bad'
  readonly text: string
}

const signatureOf = (secret: string, payload: string): string =>
  createHmac('sha256', secret).update(`flash\n${payload}`).digest('base64url')

/** Travels in a cookie, signed: only this platform puts words on its pages. */
export function sealFlash(flash: Flash, secret: string): string {
  const payload = Buffer.from(JSON.stringify([flash.tone, flash.text])).toString('base64url')
  return `${payload}.${signatureOf(secret, payload)}`
}

export function openFlash(sealed: string, secret: string): Flash | null {
  const [payload = '', signature = ''] = sealed.split('.')
  const expected = Buffer.from(signatureOf(secret, payload))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  const [tone, text] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [Flash['tone'], string]
  return { tone, text }
}
