import { commonPasswords } from './commonPasswords.ts'

const shortest = 12
const longest = 1024
/** So much must be left of a password without what everybody knows of its owner. */
const ownPart = 8
const fewestCharacters = 5

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly handle: string
  readonly email: string | null
}

/**
 * What is wrong with a new password, in a sentence that says what would be right; null when it may be used. Length counts,
 * and what an attacker tries first is refused; no rule asks for kinds of characters (NIST SP 800-63B, 3.1.1).
 */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  const text = password.normalize('NFKC')
  const characters = [...text]
  if (characters.length < shortest)
    return `A password has at least ${shortest} characters. Four words will do.`
  if (characters.length > longest) return `A password has at most ${longest} characters.`
  if (new Set(characters).size < fewestCharacters || isRepetition(text))
    return 'This password repeats itself. Choose one with more in it.'
  const plain = text.toLowerCase()
  if (isTooCommon(plain)) return 'This is one of the passwords that everybody tries first. Choose another.'
  if (without(plain, knownOf(owner)).length < ownPart)
    return 'This password is little more than your name or address. Choose one that nobody can guess.'
  return null
}

const isRepetition = (text: string): boolean =>
  /^(.{1,5}?)\1{2,}.{0,4}$/su.test(text) || /^(.{1,11})\1+$/su.test(text)

const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** `P@ssw0rd1234!` is as common as `password`, and `password password` as well. */
function isTooCommon(plain: string): boolean {
  if (commonPasswords.has(plain.replaceAll(/[^\p{Letter}\p{Number}]/gu, ''))) return true
  const undisguised = plain.replaceAll(/[01345@$!]/g, (sign) => disguises[sign] ?? sign)
  const words = [...undisguised.matchAll(/pass?w(?:or[dt]|d)s?/g)]
  if (words.length === 0) return false
  const rest = words.reduceRight(
    (text, { index, 0: word }) => text.slice(0, index) + text.slice(index + word.length),
    plain,
  )
  return rest.replaceAll(/[^\p{Letter}\p{Number}]/gu, '').length < ownPart
}

const knownOf = ({ handle, email }: PasswordOwner): string[] => {
  const address = (email ?? '').toLowerCase()
  const [mailbox = '', host = ''] = address.split('@')
  return [address, mailbox, host, handle.toLowerCase()].filter((word) => word.length > 1)
}

/** Letters and digits that are left when the words are taken out, the longest first. */
function without(plain: string, words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '), plain)
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}
