import { describe, expect, test } from '@jest/globals'
import { parseDomainEvent } from './domainEvent.ts'
import { eventSchemas } from './eventSchemas.ts'
import { topicsFor } from './subscriptions.ts'

const id = '0190a000-0003-7000-8000-000000000001'
const raw = {
  id,
  topic: 'market.product.updated',
  aggregateType: 'Product',
  aggregateId: id,
  occurredAt: '2026-06-01T12:00:00.000Z',
}

describe('the catalogue of domain events', () => {
  test('reads what a newer emitter writes, and fills in what an emitter may leave out', () => {
    const event = parseDomainEvent({ ...raw, payload: { productId: id, shopId: id, colour: 'added later' } })
    expect(event.payload).toEqual({ schemaVersion: 1, actorUserId: null, productId: id, shopId: id })
  })

  test('refuses a payload that breaks its schema, and a topic that it lacks', () => {
    expect(() => parseDomainEvent({ ...raw, payload: { productId: 'oat-milk', shopId: id } })).toThrow(
      /productId/,
    )
    expect(() => parseDomainEvent({ ...raw, topic: 'market.product.eaten', payload: {} })).toThrow(
      'The catalogue of events has no topic market.product.eaten',
    )
  })

  test('names topics after the room that emits them; people belong to federation', () => {
    const emitters = new Set(Object.keys(eventSchemas).map((topic) => topic.split('.')[0]))
    expect([...emitters].sort()).toEqual([
      'account',
      'blog',
      'cart',
      'events',
      'federation',
      'identity',
      'market',
    ])
  })

  test('web hears of whatever its pages show', () => {
    expect(topicsFor('web')).toEqual(expect.arrayContaining(['blog.post.published', 'market.price.changed']))
    expect(topicsFor('federation')).toEqual(['account.profile.changed'])
  })
})
