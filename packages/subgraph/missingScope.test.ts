import { expect, test } from '@jest/globals'
import { anonymous, type Viewer } from '@rose-ash/domain'
import { missingScope } from './missingScope.ts'

const holding = (...scopes: string[]): Viewer => ({
  ...anonymous,
  userId: 'a',
  token: { scopes, clientId: 'c', session: null, authenticatedAt: null },
})

test.each([
  ['query', holding('read'), null],
  ['query', holding('write'), 'read'],
  ['mutation', holding('write'), null],
  ['mutation', holding('read', 'openid'), 'write'],
  ['subscription', holding('write'), 'read'],
  ['mutation', anonymous, null],
  ['query', anonymous, null],
] as const)('a %s by %j lacks %s', (operation, viewer, missing) => {
  expect(missingScope(viewer, operation)).toBe(missing)
})
