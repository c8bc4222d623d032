import type { SecurityEvent } from '../../../models/SecurityEvent.ts'
import type { Method } from '../../../oidc/Interactions.ts'
import { securityEventKinds } from './securityEventKinds.ts'

const methodNames: Readonly<Record<Method, string>> = {
  pwd: 'password',
  mail: 'a link by mail',
  passkey: 'passkey',
  otp: 'code',
  recovery: 'recovery code',
}

const list = new Intl.ListFormat('en-GB')

/** What happened, in a sentence for the member. */
export function describeEvent({ kind, data }: Pick<SecurityEvent, 'kind' | 'data'>): string {
  const sentence = securityEventKinds[kind]
  switch (kind) {
    case 'signed_in': {
      const { methods, client } = data as { methods: readonly Method[]; client: string }
      return `${sentence} by ${list.format(methods.map((method) => methodNames[method]))}, on the way to ${client}.`
    }
    case 'passkey_added':
    case 'passkey_removed':
      return `${sentence}: ${data.name}.`
    case 'roles_changed':
      return `${sentence}: ${list.format(data.roles as readonly string[])}.`
    default:
      return `${sentence}.`
  }
}
