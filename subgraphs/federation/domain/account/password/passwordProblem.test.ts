import { expect, test } from '@jest/globals'
import { passwordProblem } from './passwordProblem.ts'

const owner = { handle: 'ada', email: 'ada.okafor@rose-ash.example' }

test.each([
  'elm tree by weir',
  'correct horse is taken',
  'ada-rose-ash-2026',
  'пастернак и укроп',
  '燕麦牛奶和酸面包在市场上卖',
  'kX9!vTq2#mLz',
  'my password is a tall ladder',
  'x'.repeat(3) + 'a long and winding sentence '.repeat(30),
])('%s may be used', (password) => {
  expect(passwordProblem(password, owner)).toBeNull()
})

test.each([
  ['elevenchars', /at least 12/],
  // eleven code points, though twice as many units of UTF-16
  ['🌱🍞🧀🍎🥛🌾🐝🍯🥕🥔🧅', /at least 12/],
  ['a quick brown fox jumps over '.repeat(40), /at most 1024/],
  ['aaaaaaaaaaaaaaaa', /repeats/],
  ['abcabcabcabcab', /repeats/],
  ['ab1ab1ab1ab1', /repeats/],
  ['passwordpassword', /repeats/],
  ['sunnysidesunnyside', /repeats/],
  ['qwertyuiop123', /everybody tries/],
  ['1q2w3e-4r5t-6y7u', /everybody tries/],
  ['Correct Horse Battery Staple', /everybody tries/],
  ['password1234', /everybody tries/],
  ['P@ssw0rd-2026', /everybody tries/],
  ['Passwort-12345', /everybody tries/],
  ['Password-P@ssw0rd', /everybody tries/],
  ['password and password', /everybody tries/],
  ['ada.okafor@rose-ash.example', /name or address/],
  ['ada.okafor.123', /name or address/],
  ['ROSE-ASH.EXAMPLE 12', /name or address/],
] as const)('%s is refused', (password, sentence) => {
  expect(passwordProblem(password, owner)).toMatch(sentence)
})

test('wide letters count as what they are', () => {
  expect(passwordProblem('ｐａｓｓｗｏｒｄ１２３４', owner)).toMatch(/everybody tries/)
})
