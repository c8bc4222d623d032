import { expect, test } from '@jest/globals'
import { createVault } from './createVault.ts'

const vault = createVault('secret', 'letters')

test('what was sealed opens again, and never looks the same twice', () => {
  const sealed = vault.seal('brön & butter')
  expect(sealed).toMatch(/^[\w-]+$/)
  expect(vault.open(sealed)).toBe('brön & butter')
  expect(vault.seal('brön & butter')).not.toBe(sealed)
})

test.each([
  ['with another secret', createVault('other', 'letters').seal('x')],
  ['for another purpose', createVault('secret', 'parcels').seal('x')],
  ['and then changed', `${vault.seal('x').slice(0, -2)}AA`],
  ['by nobody', 'AAAA'],
])('what was sealed %s does not open', (_, sealed) => {
  expect(vault.open(sealed)).toBeNull()
})
