import { describe, expect, test } from '@jest/globals'
import { createRegistry, InteractionPort, MediaPort } from '@rose-ash/contracts'
import { z } from 'zod'
import type { Answer } from '../Ask.ts'
import { createVault } from '../createVault.ts'
import type { Services } from '../Services.ts'
import { stranger, type Visit } from '../Visit.ts'
import type { AskAs } from './Action.ts'
import { comesFromHere, formToken, isFormToken, newFormKey } from './csrf.ts'
import { openFlash, sealFlash } from './flash.ts'
import { mutation } from './mutation.ts'
import { parseForm } from './parseForm.ts'
import { parseMultipart } from './parseMultipart.ts'
import { submissionKey } from './submissions.ts'

describe('the token of a form', () => {
  const key = newFormKey()
  const token = formToken('secret', key, 'market.localhost')

  test('fits the browser and the site that it was made for', () => {
    expect(isFormToken('secret', key, 'market.localhost', token)).toBe(true)
  })

  test.each([
    ['another site', 'secret', key, 'cart.localhost'],
    ['another browser', 'secret', newFormKey(), 'market.localhost'],
    ['another platform', 'other', key, 'market.localhost'],
    ['a browser without a key', 'secret', null, 'market.localhost'],
    ['a planted key of no length', 'secret', '', 'market.localhost'],
  ])('does not fit %s', (_, secret, cookie, host) => {
    expect(isFormToken(secret, cookie, host, token)).toBe(false)
  })
})

describe('where a form comes from', () => {
  const here = 'http://market.localhost:3000'
  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: here }, true],
    [{ origin: here }, true],
    [{}, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://cart.localhost:3000' }, false],
    [{ origin: 'null' }, false],
  ])('%j: %s', (headers, expected) => {
    expect(comesFromHere(headers, here)).toBe(expected)
  })
})

test('a message for the next page is believed only when we wrote it', () => {
  const sealed = sealFlash({ tone: 'good', text: 'Added – “oat milk”.' }, 'secret')
  expect(openFlash(sealed, 'secret')).toEqual({ tone: 'good', text: 'Added – “oat milk”.' })
  expect(openFlash(sealed, 'other')).toBeNull()
  expect(openFlash(`x${sealed}`, 'secret')).toBeNull()
  expect(openFlash('nonsense', 'secret')).toBeNull()
})

test('a form is read without what the core put into it', () => {
  const { action, key, token, submission, fields } = parseForm(
    '_action=add&_key=7&_token=t&_submission=s&quantity=+2+%00&label=a&label=b',
  )
  expect({ action, key, token, submission }).toEqual({ action: 'add', key: '7', token: 't', submission: 's' })
  expect(Object.fromEntries(fields)).toEqual({ quantity: ['2'], label: ['a', 'b'] })
})

describe('a form that brings files', () => {
  const bodyOf = async (form: FormData) => {
    const response = new Response(form)
    return [Buffer.from(await response.arrayBuffer()), response.headers.get('content-type') ?? ''] as const
  }

  test('is read like any other, with its files', async () => {
    const form = new FormData()
    form.set('_action', 'picture')
    form.set('_token', 't')
    form.set('alt', ' A loaf & more ')
    form.set(
      'file',
      new File([new Uint8Array([0xff, 0xd8, 0, 13, 10])], '../loaf "1".jpg', { type: 'text/html' }),
    )
    form.set('none', new File([], ''))
    const sent = await parseMultipart(...(await bodyOf(form)))
    expect(sent).toMatchObject({ action: 'picture', token: 't', submission: '' })
    expect(sent?.fields.get('alt')).toEqual(['A loaf & more'])
    expect([...(sent?.files ?? [])].map(([name, { bytes }]) => [name, [...bytes]])).toEqual([
      ['file', [0xff, 0xd8, 0, 13, 10]],
    ])
  })

  test.each([
    ['nothing', '', 'multipart/form-data; boundary=x'],
    ['no boundary', '--x', 'multipart/form-data'],
    [
      'a part that does not end',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb',
      'multipart/form-data; boundary=x',
    ],
    ['another kind', 'a=b', 'text/plain'],
  ])('is none with %s', async (_, body, type) => {
    expect(await parseMultipart(Buffer.from(body), type)).toBeNull()
  })
})

test('submissions differ by each of their parts', () => {
  const keys = [submissionKey('a', 'b'), submissionKey('a', 'c'), submissionKey('ab', '')]
  expect(new Set(keys).size).toBe(3)
})

describe('a form that stands for a mutation', () => {
  const add = mutation({
    operation: 'market/product/add',
    fields: z.object({ quantity: z.coerce.number().int('Whole numbers only.').min(1, 'At least one.') }),
    variables: ({ quantity }) => ({ input: { quantity } }),
    fieldNames: { itemId: '' },
    done: (payload) => ({ location: `/carts/${payload.id}`, flash: { tone: 'good', text: 'Added.' } }),
  })
  const visit: Visit = {
    site: { name: 'market', host: 'h', publicUrl: 'http://h', title: 'Market', says: '', picture: 'basket' },
    path: '/',
    params: {},
    query: new URLSearchParams(),
    visitor: stranger,
    origin: { address: '127.0.0.1', userAgent: null },
    cookies: () => null,
    requestId: 'r',
    signal: AbortSignal.timeout(1000),
    now: new Date(0),
  }
  const services: Services = {
    interaction: createRegistry().find(InteractionPort),
    media: createRegistry().find(MediaPort),
    vault: createVault('secret', 'test'),
    doors: [],
    mailbox: null,
  }
  const send = (quantity: string, answer: Answer) => {
    const asked: unknown[] = []
    const ask: AskAs = async (operation, variables) => {
      asked.push([operation, variables])
      return answer
    }
    const result = add.perform(new Map([['quantity', [quantity]]]), visit, ask, services)
    return result.then((value) => ({ value, asked }))
  }

  test('asks with what the fields say, and leads on', async () => {
    const { value, asked } = await send('2', { data: { addToCart: { id: 9, userErrors: [] } }, errors: [] })
    expect(asked).toEqual([['market/product/add', { input: { quantity: 2 } }]])
    expect(value).toEqual({ kind: 'done', location: '/carts/9', flash: { tone: 'good', text: 'Added.' } })
  })

  test('says what is wrong by its field before it asks', async () => {
    const { value, asked } = await send('0', { data: null, errors: [] })
    expect(value).toEqual({ kind: 'invalid', errors: { quantity: ['At least one.'] } })
    expect(asked).toEqual([])
  })

  test('shows the errors of the mutation by their fields', async () => {
    const userErrors = [
      { message: 'Only one is left.', path: ['input', 'quantity'] },
      { message: 'It is gone.', path: ['input', 'itemId'] },
      { message: 'Try later.', path: null },
      { message: 'Not now.', path: ['input'] },
    ]
    const { value } = await send('2', { data: { addToCart: { userErrors } }, errors: [] })
    expect(value).toEqual({
      kind: 'invalid',
      errors: { quantity: ['Only one is left.'], '': ['It is gone.', 'Try later.', 'Not now.'] },
    })
  })

  test('says in the words of the graph that there were too many tries', async () => {
    const errors = [{ message: 'Wait a minute.', extensions: { code: 'THROTTLED' } }]
    const { value } = await send('2', { data: { addToCart: null }, errors })
    expect(value).toEqual({ kind: 'invalid', errors: { '': ['Wait a minute.'] }, isThrottled: true })
  })

  test.each([
    ['FORBIDDEN', 403],
    ['OUT_OF_REACH', 503],
  ])('an answer of %s is a %s', async (code, status) => {
    const errors = [{ message: 'no', extensions: { code } }]
    const { value } = await send('2', { data: { addToCart: null }, errors })
    expect(value).toEqual({ kind: 'refused', status })
  })

  test('that a stranger may not send waits while its sender signs in', async () => {
    const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }]
    const { value } = await send('2', { data: { addToCart: null }, errors })
    expect(value).toEqual({ kind: 'signIn', again: false })
  })

  test('that takes a fresh sign-in waits for that', async () => {
    const userErrors = [{ code: 'REAUTHENTICATION_REQUIRED', message: 'Once more.', path: null }]
    const { value } = await send('2', { data: { addToCart: { userErrors } }, errors: [] })
    expect(value).toEqual({ kind: 'signIn', again: true })
  })
})
