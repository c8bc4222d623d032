import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { calendarFeed, eventFeed, type Feed } from './feedOf.ts'

/** `/calendars/<calendar>.ics` and `/calendars/<calendar>/<event>.ics`, for whoever subscribes to them. */
export function icalRoutes(
  service: FastifyInstance,
  where: Pick<EventsDomain, 'knex' | 'clock' | 'origins'>,
): void {
  service.get<{ Params: { calendar: string } }>('/calendars/:calendar([^/]+).ics', async (request, reply) =>
    answer(request, reply, await calendarFeed(where, request.params.calendar)),
  )
  service.get<{ Params: { calendar: string; event: string } }>(
    '/calendars/:calendar/:event([^/]+).ics',
    async (request, reply) => {
      const { calendar, event } = request.params
      return answer(request, reply, await eventFeed(where, calendar, event))
    },
  )
}

function answer(request: FastifyRequest, reply: FastifyReply, feed: Feed | null) {
  if (feed === null)
    return reply.code(404).type('text/plain; charset=utf-8').send('There is no such calendar.\n')
  const etag = `"${createHash('sha256').update(feed.body).digest('base64url').slice(0, 27)}"`
  reply
    .header('etag', etag)
    .header('last-modified', feed.changedAt.toUTCString())
    .header('cache-control', 'public, max-age=300')
  if (isKnown(request, etag, feed.changedAt)) return reply.code(304).send()
  return reply.type('text/calendar; charset=utf-8').send(feed.body)
}

/** Whether the asker has this already (RFC 9110, 13.1): the entity tag decides, the date only where there is no tag. */
function isKnown({ headers }: FastifyRequest, etag: string, changedAt: Date): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined)
    return tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
