import { describe, expect, test } from '@jest/globals'
import { readText } from './readText.ts'

describe('a text that was sent in', () => {
  test.each([
    ['<p onclick="steal()">Bread</p><script>steal()</script>', '<p>Bread</p>'],
    ['<a href="javascript:steal()">here</a>', '<a>here</a>'],
    ['<a href="//elsewhere.example/x">here</a>', '<a>here</a>'],
    ['<a href="/posts/oats" style="color:red">oats</a>', '<a href="/posts/oats">oats</a>'],
    ['<h1>Rye</h1>', '<h2>Rye</h2>'],
    ['<img src="data:image/svg+xml,<svg/>" alt="x">', '<img alt="x" loading="lazy" />'],
    ['<p>5 < 6 & "so on"', '<p>5 &lt; 6 &amp; "so on"</p>'],
  ])('%s is stored as %s', (source, html) => expect(readText(source).html).toBe(html))

  test('is read as plain text line by line', () => {
    const { plaintext } = readText(
      '<h2>Salt &amp; rye</h2><ul><li>one</li><li>two <em>cups</em></li></ul><p>a &lt; b</p>',
    )
    expect(plaintext).toBe('Salt & rye\none\ntwo cups\na < b')
  })

  test('begins with whole words and takes its time to read', () => {
    const text = readText(`<p>${'kneading '.repeat(660)}</p>`)
    expect(text.beginning).toMatch(/^(kneading )+kneading…$/)
    expect(text.beginning.length).toBeLessThanOrEqual(281)
    expect(text.readingMinutes).toBe(3)
    expect(readText('').readingMinutes).toBe(1)
  })
})
