import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look } from '../world/Visitor.ts'

jest.setTimeout(60_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const account = (path = '/') => new URL(path, world.config.sites.account.publicUrl)

const staffAs = async (handle: string, path = '/staff') => {
  const who = visitor()
  return { who, page: await who.signIn(handle, account(path)) }
}
const rolesOf = async (id: string): Promise<string[]> =>
  (await world.knex('federation.users').where({ id }).first('roles')).roles

/** The page with a box of its form for roles not ticked. */
const untick = (page: Look, role: string): Look => ({
  ...page,
  forms: page.forms.map((form) => ({ ...form, fields: form.fields.filter(([name]) => name !== role) })),
})

describe('the staff pages', () => {
  test('are there for admins, who find them in their menu', async () => {
    const { who, page } = await staffAs('ada', '/')
    const staff = await who.follow(page, 'Staff')
    expect(staff.status).toBe(200)
    expect(staff.url.href).toBe(account('/staff').href)
    expect(staff.text).toContain('ten minutes later at most')
    expect(staff.text).toMatch(/Goran Petrović @goran goran@rose-ash\.example Author Moderator Active/)
    expect(staff.headers['cache-control']).toMatch(/no-store|private/)
  })

  test('are not there for anybody else; a stranger is asked to sign in', async () => {
    const { who, page } = await staffAs('goran')
    expect(page.status).toBe(404)
    expect(page.links.map(({ text }) => text)).not.toContain('Staff')
    expect((await who.open(account('/staff/hana'))).status).toBe(404)
    const stranger = await visitor().open(account('/staff'))
    expect(stranger.url.pathname).toMatch(/^\/sign-in\//)
    expect(stranger.text).not.toContain('hana@rose-ash.example')
  })

  test('find members by name, role and status', async () => {
    const { who, page } = await staffAs('ada')
    const found = await who.send(page, 'Find members', { search: 'gor' })
    expect(found.text).toContain('Goran Petrović')
    expect(found.text).not.toContain('Hana Sato')
    const moderators = await who.send(page, 'Find members', { role: 'MODERATOR' })
    expect(moderators.text).toContain('Goran Petrović')
    expect(moderators.text).not.toContain('Hana Sato')
    const nobody = await who.send(page, 'Find members', { search: 'zzz' })
    expect(nobody.text).toContain('Nobody like that')
  })

  test('give and take roles; whoever was slower is told', async () => {
    const { who, page } = await staffAs('ada', '/staff/fern')
    const seenBefore = page
    const given = await who.send(page, 'Roles', { editor: 'on' })
    expect(given.status).toBe(200)
    expect(given.text).toContain('The roles are changed')
    expect(await rolesOf(world.members.fern.id)).toEqual(['member', 'editor'])

    const late = await who.send(seenBefore, 'Roles', { moderator: 'on' })
    expect(late.status).toBe(422)
    expect(late.text).toMatch(/somebody else|changed/i)
    expect(await rolesOf(world.members.fern.id)).toEqual(['member', 'editor'])

    const taken = await who.send(untick(given, 'editor'), 'Roles')
    expect(taken.status).toBe(200)
    expect(await rolesOf(world.members.fern.id)).toEqual(['member'])
  })

  test('keep an admin from locking themselves out', async () => {
    const { who, page } = await staffAs('ada', '/staff/ada')
    expect(page.text).toContain('This is you')
    expect(page.forms.map(({ label }) => label)).not.toContain('Suspend')
    const refused = await who.send(untick(page, 'admin'), 'Roles')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('cannot take the role of admin from yourself')
    expect(await rolesOf(world.members.ada.id)).toContain('admin')
  })

  test('suspend a member, who is signed out, and let them back in', async () => {
    const emre = visitor()
    expect((await emre.signIn('emre', account())).text).toContain('Emre')
    const { who, page } = await staffAs('ada', '/staff/emre')
    const stopped = await who.send(page, 'Suspend', { status: 'SUSPENDED' })
    expect(stopped.text).toContain('suspended and signed out everywhere')
    expect((await who.open(account('/staff?status=SUSPENDED'))).text).toContain('emre@rose-ash.example')
    const after = await emre.open(account())
    expect(after.forms.map(({ label }) => label)).not.toContain('Sign out')
    const refused = await visitor().signIn('emre', account())
    expect(refused.forms.map(({ label }) => label)).toContain('Sign in')

    const back = await who.send(stopped, 'Let back in', { status: 'ACTIVE' })
    expect(back.text).toContain('may act again')
    expect((await visitor().signIn('emre', account())).forms.map(({ label }) => label)).toContain('Sign out')
  })
})
