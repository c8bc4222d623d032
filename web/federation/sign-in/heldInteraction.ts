import type { Visit } from '../../page/Visit.ts'

const uidShape = /^[\w-]{21,43}$/

/**
 * The sign-in that the address names, when this browser began it: the provider has left its cookie here. Whoever was
 * merely sent such an address has none.
 */
export function heldInteraction({ params, cookies }: Pick<Visit, 'params' | 'cookies'>): string | null {
  const { uid = '' } = params
  return uidShape.test(uid) && cookies('interaction') === uid ? uid : null
}
