import { describe, expect, test } from '@jest/globals'
import { type MailVariable, mailTemplates, mailVariables } from '@rose-ash/contracts'
import { parse } from 'parse5'
import { greetingName } from './greetingName.ts'
import { plainText } from './plainText.ts'
import { writeLetter } from './writeLetter.ts'

const homeUrl = 'https://rose-ash.example'

/** A value of each kind of variable, with everything in it that HTML and plain text must treat differently. */
const samples: Readonly<Record<string, MailVariable>> = {
  name: 'Zoë <i>O’Brien</i> & Co',
  url: 'https://people.rose-ash.example/sign-in/mail?token=a-_Z&then=%2Fmarket',
  minutes: 17,
  newEmail: 'zoë&co@neu.example',
  what: 'A passkey called "<script>alert(1)</script> & more" was added',
  when: '3 May 2031 at 14:07 <BST>',
  handle: 'zoe_&_co',
  code: '7K2M9QXA',
  lines: [
    { label: '2 × Oat milk <i>, 1 l', value: '£5.00 & more' },
    { label: 'Sourdough', value: '£4.20' },
  ],
  pickups: [{ label: 'Weir & Mill', value: 'Friday 14:00 <BST>' }],
  total: '£9.20',
  until: '14:37 <BST>',
  refund: '£9.21',
  seller: 'Weir & Mill',
  buyer: 'Zoë & Co <b>',
  pickup: 'Friday, at the mill <door>',
  notes: 'Leave it & ring <twice>',
  amount: '£4.20',
  reason: 'It was <b>mouldy</b> & wet',
  note: 'It was <i>eaten</i> & praised',
}

const wordsOf = (value: MailVariable = ''): string[] =>
  typeof value === 'object' ? value.flatMap((line) => [line.label, line.value]) : [String(value)]

const textOf = (html: string): string => {
  const pieces: string[] = []
  const collect = (node: { nodeName: string; childNodes?: unknown[]; value?: string }): void => {
    if (node.nodeName === '#text') pieces.push(node.value ?? '')
    for (const child of node.childNodes ?? []) collect(child as typeof node)
  }
  collect(parse(html) as Parameters<typeof collect>[0])
  return pieces.join(' ').replaceAll(/\s+/g, ' ')
}

describe.each(mailTemplates)('%s', (template) => {
  const names = Object.keys(mailVariables[template].shape)
  const variables = Object.fromEntries(names.map((name) => [name, samples[name] ?? '']))
  const letter = writeLetter(template, variables, { homeUrl })
  const oneLine = letter.text.replaceAll(/\s+/g, ' ')

  test('says all that it was given, in both parts', () => {
    expect(Object.values(variables)).not.toContain('')
    const html = textOf(letter.html)
    for (const said of names.filter((each) => each !== 'name').flatMap((name) => wordsOf(variables[name]))) {
      expect(oneLine).toContain(said)
      expect(html).toContain(said)
    }
    expect(oneLine).toMatch(/^Hello,/)
    expect(writeLetter(template, { ...variables, name: 'Zoë' }, { homeUrl }).text).toMatch(/^Dear Zoë,\n\n/)
    expect(oneLine).toContain(homeUrl)
  })

  test('leaves nothing unescaped, and loads nothing', () => {
    expect(letter.html).not.toContain('<script')
    expect(letter.html).not.toContain('<BST>')
    expect(letter.html).not.toMatch(/<(img|link|iframe|object|form)\b|url\(|@import/i)
    const hrefs = [...letter.html.matchAll(/href="([^"]*)"/g)].map(([, href]) =>
      href?.replaceAll('&amp;', '&'),
    )
    expect(new Set(hrefs)).toEqual(new Set([homeUrl, ...(names.includes('url') ? [samples.url] : [])]))
  })

  test('keeps its lines short, its links whole, and its subject plain', () => {
    expect(letter.subject).toMatch(/^[A-Z][\w ]{8,60}$/)
    for (const line of letter.text.split('\n')) {
      expect(line.length <= 72 || !line.includes(' ')).toBe(true)
    }
    expect(letter.text).not.toMatch(/\n{3}| \n(?<!\n-- \n)/)
    expect(letter.text).toContain('\n-- \nRose Ash')
  })
})

test.each([
  ['Ada Okafor', 'Ada Okafor'],
  ['J. R. Hartley', 'J. R. Hartley'],
  ['Win money at evil.example', ''],
  ['http://evil', ''],
  ['mail@evil', ''],
  ['x'.repeat(61), ''],
])('%s is greeted as %j', (name, greeted) => {
  expect(greetingName(name)).toBe(greeted)
})

test('what a stranger wrote cannot look like lines of ours', () => {
  const variables = { name: 'Ada\n\nYour account is locked', url: 'https://a.example', minutes: 1 }
  const { text } = writeLetter('sign-in-link', variables, { homeUrl })
  expect(text).toMatch(/^Dear Ada Your account is locked,\n/)
  expect(text).toContain('for 1 minute.')
})

test('plain text undoes the escaping of the machine exactly, once', () => {
  expect(plainText('a &amp;lt; b &lt; c &gt; d &amp; e')).toBe('a &lt; b < c > d & e\n')
  expect(() => plainText('a <b>')).toThrow('element')
})
