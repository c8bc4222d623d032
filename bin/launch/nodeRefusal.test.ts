import { expect, test } from '@jest/globals'
import { nodeRefusal } from './nodeRefusal.mjs'

test.each(['24.0.0', '24.21.0', '25.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeRefusal(version, 'linux')).toBeNull()
})

test.each([
  [
    '20.20.2',
    'linux',
    /^Rose Ash needs Node 24 and this is Node 20\.20\.2: run npm ci, which brings Node 24,/,
  ],
  ['22.1.0', 'win32', /run npm ci, which brings Node 24/],
  ['23.9.0', 'darwin', /install Node 24 \(npm has no package of it for macOS\)/],
])('Node %s on %s is refused with the remedy', (version, platform, sentence) => {
  expect(nodeRefusal(version, platform)).toMatch(sentence)
})
