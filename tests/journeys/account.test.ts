import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor } from '../world/Visitor.ts'

jest.setTimeout(30_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const account = (path = '/') => new URL(path, world.config.sites.account.publicUrl)

describe('on the account site', () => {
  test('a visitor goes from the home to a newsletter and on to the next', async () => {
    const { open, follow } = visitor()
    const home = await open(account())
    expect(home.status).toBe(200)
    const weekly = await follow(home, 'The weekly basket')
    expect(weekly.text).toContain('Thursday mornings')
    expect(weekly.text).toContain('6 people')
    const growing = await follow(weekly, 'Growing notes')
    expect(growing.title).toContain('Growing notes')
    const join = await follow(growing, 'How to become a member')
    expect(join.url.href).toBe(`${world.config.sites.blog.publicUrl}/join`)
    expect(join.status).toBe(200)
  })

  test('what is for members is not shown to strangers', async () => {
    const { open } = visitor()
    const letters = await open(account('/newsletters'))
    expect(letters.text).toContain('The weekly basket')
    expect(letters.text).not.toContain('Member notices')
    expect((await open(account('/newsletters/member-notices'))).status).toBe(404)
    const profiles = await open(account('/profiles'))
    expect(profiles.text).toContain('Dilys Morgan')
    expect(profiles.text).not.toContain('Hana Sato')
    expect((await open(account('/profiles/hana'))).status).toBe(404)
    expect((await open(account('/profiles/nobody'))).status).toBe(404)
  })

  test('a profile leads to what its member wrote and does', async () => {
    const { open, follow } = visitor()
    const profile = await follow(await open(account('/profiles')), 'Bram de Wit')
    expect(profile.text).toContain('Up at four')
    expect(profile.text).toContain(`@bram@${new URL(world.config.sites.federation.publicUrl).host}`)
    const post = await follow(profile, 'What a loaf costs, line by line')
    expect(post.url.pathname).toBe('/posts/what-a-loaf-costs')
    expect(post.status).toBe(200)
    const member = await follow(profile, 'What Bram de Wit does here')
    expect(member.url.pathname).toBe('/@bram')
    expect(member.status).toBe(200)
  })

  test('who takes the name off the door is gone from it', async () => {
    const query = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { profile { version } userErrors { message } } }`
    const own = 'query ($id: ID!) { profile(userId: $id) { id version } }'
    const as = world.members.goran
    const found = await world.ask(own, { as, variables: { id: as.id } })
    const profile = found.data?.profile as { id: string; version: number }
    const input = { ...profile, visibility: 'PRIVATE' }
    expect(await world.ask(query, { as, variables: { input } })).toEqual({
      data: { updateProfile: { profile: { version: profile.version + 1 }, userErrors: [] } },
    })
    const seen = await world.ask(own, { variables: { id: as.id } })
    expect(seen.data?.profile).toBeNull()
    expect((await visitor().open(account('/profiles/goran'))).status).toBe(404)
  })
})
