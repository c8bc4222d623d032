import { expect, test } from '@jest/globals'
import { useDatabase } from '@rose-ash/testing'
import { createVault } from '../createVault.ts'
import { createDrafts } from './drafts.ts'

const database = useDatabase()
const vault = createVault('v'.repeat(48), 'drafts')
const drafts = () => createDrafts(database.knex, vault)
const noon = new Date('2026-06-01T12:00:00Z')
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const place = { site: 'blog', page: '/posts/frost?tag=bread' }
const draft = {
  action: 'comment',
  key: 'one',
  fields: new Map([
    ['text', ['Dear all, …']],
    ['tags', ['a', 'b']],
  ]),
}

test('a form comes back as it was, on its own page, for an hour', async () => {
  const code = await drafts().keep(draft, place, noon)
  expect(await drafts().find(code, place, after(59))).toEqual(draft)
  expect(await drafts().find(code, { ...place, page: '/posts/frost' }, noon)).toBeNull()
  expect(await drafts().find(code, { ...place, site: 'market' }, noon)).toBeNull()
  expect(await drafts().find(code, place, after(61))).toBeNull()
})

test('only who holds the code can read it', async () => {
  const code = await drafts().keep(draft, place, noon)
  const [row] = await database.knex('web.drafts')
  expect(JSON.stringify(row)).not.toContain('Dear all')
  expect(JSON.stringify(row)).not.toContain(code)
  expect(await drafts().find(`${code.slice(0, 42)}_`, place, noon)).toBeNull()
})

test('what is secret is not kept at all', async () => {
  const fields = new Map([
    ['newPassword', ['hunter2']],
    ['code', ['123456']],
    ['handle', ['ada']],
  ])
  const code = await drafts().keep({ ...draft, fields }, place, noon)
  expect((await drafts().find(code, place, noon))?.fields).toEqual(new Map([['handle', ['ada']]]))
})

test('purging forgets what is too old', async () => {
  await drafts().keep(draft, place, noon)
  expect(await drafts().purge(after(59))).toBe(0)
  expect(await drafts().purge(after(60))).toBe(1)
})
