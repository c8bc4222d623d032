import { expect, test } from '@jest/globals'
import { csvLine } from './csvLine.ts'

test.each([
  [['7K2M9QXA', 1250, null], '7K2M9QXA,1250,\r\n'],
  [
    ['Bread, sliced', 'she said "fresh"', 'two\nlines'],
    '"Bread, sliced","she said ""fresh""","two\nlines"\r\n',
  ],
  [['=HYPERLINK("x")', '+44 1632', '@sum', -5], `"'=HYPERLINK(""x"")",'+44 1632,'@sum,-5\r\n`],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})
