import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const followed = /\.(sx|graphql|css|svg|js)$/

export interface FollowedRoom {
  /** Reloads if a file of the room has changed since it was last looked at. */
  look(): void
  /** Changes with every reload: part of the keys of what was made before. */
  edition(): string
}

/**
 * Follows the templates, operations and styles below a folder, so that the next page shows what an editor has just saved. It
 * looks at them when it is asked: what watches a file loses it when an editor puts another in its place.
 */
export function followRoom(folder: string, reload: () => void): FollowedRoom {
  let edition = 0
  let known = stampOf(folder)
  return {
    look() {
      const stamp = stampOf(folder)
      if (stamp === known) return
      reload()
      known = stamp
      edition += 1
    },
    edition: () => `${edition} `,
  }
}

const stampOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => followed.test(path))
    .map((path) => {
      const at = statSync(join(folder, path), { throwIfNoEntry: false })
      return `${path} ${at?.mtimeMs} ${at?.ino} ${at?.size}`
    })
    .join('\n')
