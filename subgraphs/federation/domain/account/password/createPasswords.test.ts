import { expect, test } from '@jest/globals'
import { createPasswords, passwordCost } from './createPasswords.ts'

const cheap = createPasswords({ memoryKiB: 64, passes: 1, lanes: 1 })

test('a hash is argon2id at the cost that OWASP asks for', async () => {
  const hash = await createPasswords().hash('the weir runs cold')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(passwordCost).toEqual({ memoryKiB: 19_456, passes: 2, lanes: 1 })
})

test('a password fits its own hash only, however the keyboard writes it', async () => {
  const hash = await cheap.hash('cr\u00e8me br\u00fbl\u00e9e')
  expect(await cheap.fits('cr\u00e8me br\u00fbl\u00e9e', hash)).toBe(true)
  expect(await cheap.fits('cre\u0300me bru\u0302le\u0301e', hash)).toBe(true)
  expect(await cheap.fits('creme brulee', hash)).toBe(false)
})

test('nothing fits a missing hash, not even what is compared with', async () => {
  expect(await cheap.fits('nobody has this password', null)).toBe(false)
})

test('a hash of another cost is outdated, and still fits', async () => {
  const dearer = createPasswords({ memoryKiB: 128, passes: 2, lanes: 1 })
  const hash = await cheap.hash('the weir runs cold')
  expect(cheap.isOutdated(hash)).toBe(false)
  expect(dearer.isOutdated(hash)).toBe(true)
  expect(await dearer.fits('the weir runs cold', hash)).toBe(true)
})
