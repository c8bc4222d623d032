import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import {
  assemblyRoundTrips,
  budgetsAgree,
  bytesAreTheString,
  escapingHolds,
  loaderIsTotal,
  readerIsTotal,
  tiersAgree,
  tiersAgreeOnPlainPages,
  urlsAreFiltered,
} from './properties.ts'

/** Bounded runs for the suite; `npm run fuzz:vm` runs the same properties for as long as it is told. */
describe('properties', () => {
  test.each([
    ['any text compiles or is refused with a CompileError', readerIsTotal, 400],
    ['both tiers agree, also after a round trip through bytes', tiersAgree, 400],
    ['both tiers agree on plain pages', tiersAgreeOnPlainPages, 800],
    ['bytes are those of the string', bytesAreTheString, 150],
    ['budgets end at the same place on both tiers', budgetsAgree, 800],
    ['assemble undoes disassemble', assemblyRoundTrips, 150],
    ['escaped text is text', escapingHolds, 500],
    ['URLs of other schemes do not pass', urlsAreFiltered, 500],
    ['any bytes are refused with a LoadError or run within budgets', loaderIsTotal, 2500],
  ] as const)(
    '%s',
    (_, property, numRuns) => {
      fc.assert(property as fc.IRawProperty<unknown>, { numRuns })
    },
    120_000,
  )
})
