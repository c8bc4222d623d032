/** What separates addresses, ends a header or a command, or quotes. Hardly any mailbox has it in its name. */
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\s<>()[\]\\,;:"]/u

/** True for one plain address (RFC 5321, 4.1.2, without quoting; RFC 6531 for other letters) that is safe in a header. */
export function isDeliverable(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@')
  return more.length === 0 && local !== '' && domain !== '' && !forbidden.test(address)
}
