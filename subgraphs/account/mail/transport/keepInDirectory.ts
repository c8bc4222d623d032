import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { messageOf } from './messageOf.ts'
import type { Post } from './OutgoingMail.ts'

/** Keeps each letter as `<id>.eml` in a directory, in place of sending it. A file is there whole or not at all. */
export function keepInDirectory(directory: string): Post {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(mail) {
      const { message } = await composer.sendMail(messageOf(mail))
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const file = join(directory, `${mail.id}.eml`)
      const unfinished = `${file}.${process.pid}.part`
      await writeFile(unfinished, message as Buffer, { mode: 0o600 })
      await rename(unfinished, file)
    },
  }
}
