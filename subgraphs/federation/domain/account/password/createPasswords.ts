import { hash, type Options, parseOptions, verify } from '@node-rs/argon2'

/** What a hash costs: memory in KiB, passes over it, lanes. */
export interface PasswordCost {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

/** OWASP Password Storage Cheat Sheet, the first choice for argon2id (RFC 9106). */
export const passwordCost: PasswordCost = { memoryKiB: 19_456, passes: 2, lanes: 1 }

/** Compares and keeps passwords. None is ever written down. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Without a hash it compares with one that nothing fits, so that a missing account takes as long as a wrong password. */
  fits(password: string, hash: string | null): Promise<boolean>
  /** Made at another cost than today's: hash the password again when it is at hand. */
  isOutdated(hash: string): boolean
}

/** Two keyboards may write the same character in two ways (Unicode Standard Annex 15). */
const normal = (password: string): string => password.normalize('NFKC')

export function createPasswords({ memoryKiB, passes, lanes }: PasswordCost = passwordCost): Passwords {
  const options: Options = { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes }
  let nobodys: Promise<string> | undefined
  return {
    hash: (password) => hash(normal(password), options),
    async fits(password, known) {
      nobodys ??= hash('nobody has this password', options)
      const fits = await verify(known ?? (await nobodys), normal(password))
      return fits && known !== null
    },
    isOutdated(known) {
      const { memoryCost, timeCost, parallelism } = parseOptions(known)
      return memoryCost !== memoryKiB || timeCost !== passes || parallelism !== lanes
    },
  }
}
