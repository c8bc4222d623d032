import { readFileSync } from 'node:fs'
import { compile, type Program, type Props, render } from '@rose-ash/vm'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { linkify } from './linkify.ts'
import { readLetter, readMailbox } from './readMailbox.ts'

/** Nothing but our own style sheet and the letter's frame; and no address of these pages, for letters hold secrets. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}

/** A letter brings its own style, and that is all that it may do. Its links open in a tab of their own. */
const letterHeaders = {
  ...pageHeaders,
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
}

const querySchema = z.object({ to: z.string().max(320).catch('') })
const paramsSchema = z.object({ id: z.string() })

/** The mailbox of a development clone: `/dev/mail`, a letter under it, and the letter as its reader would see it. */
export const mailboxRoutes =
  ({ directory, isKept }: { directory: string; isKept: boolean }) =>
  (service: FastifyInstance): void => {
    const page = (reply: FastifyReply, status: number, entry: string, props: Props) =>
      reply
        .code(status)
        .headers(pageHeaders)
        .send(render(pages(), props, { entry, timeZone: 'Europe/London' }))
    const missing = (reply: FastifyReply) => page(reply, 404, '~missing', {})

    service.get('/dev/mail', async (request, reply) => {
      const { to } = querySchema.parse(request.query)
      const letters = await readMailbox(directory, to)
      const shown = letters.map(({ id, subject, to: recipient, date }) => ({
        id,
        subject,
        to: recipient,
        date,
      }))
      return page(reply, 200, '~list', { letters: shown, to, isKept })
    })

    service.get('/dev/mail/style.css', async (_request, reply) =>
      reply.headers({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }).send(style()),
    )

    service.get('/dev/mail/:id', async (request, reply) => {
      const letter = await readLetter(directory, paramsSchema.parse(request.params).id)
      if (!letter) return missing(reply)
      const { html, text, headers, ...rest } = letter
      const pieces = linkify(text).map((piece) => ({ ...piece }))
      return page(reply, 200, '~letter', {
        letter: {
          ...rest,
          hasHtml: html !== '',
          headers: headers.map((header) => ({ ...header })),
          text: pieces,
        },
      })
    })

    service.get('/dev/mail/:id/html', async (request, reply) => {
      const letter = await readLetter(directory, paramsSchema.parse(request.params).id)
      if (!letter) return missing(reply)
      const html = letter.html.replace('<head>', '<head><base target="_blank">')
      return reply.headers(letterHeaders).send(html)
    })
  }

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

let compiled: Program | undefined
const pages = (): Program => {
  compiled ??= compile(read('mailbox.sx'), { file: 'subgraphs/account/mail/mailbox/mailbox.sx' })
  return compiled
}

let sheet: string | undefined
const style = (): string => {
  sheet ??= read('mailbox.css')
  return sheet
}
