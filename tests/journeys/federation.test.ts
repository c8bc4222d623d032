import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor } from '../world/Visitor.ts'

jest.setTimeout(30_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const people = (path = '/') => new URL(path, world.config.sites.federation.publicUrl)

describe('among the people', () => {
  test('a visitor finds a member, who follows and is followed, writes, sells and hosts', async () => {
    const { open, follow, send } = visitor()
    const home = await open(people())
    expect(home.status).toBe(200)
    const members = await follow(home, 'All members')
    for (const { displayName } of Object.values(world.members)) expect(members.text).toContain(displayName)
    const found = await send(members, 'Find members', { search: 'DE WIT' })
    expect(found.text).not.toContain(world.members.hana.displayName)
    const bram = await follow(found, world.members.bram.displayName)
    expect(bram.url.pathname).toBe('/@bram')
    const { host } = people()
    expect(bram.text).toContain(`@bram@${host}`)
    expect(bram.text).toContain('Followers (4)')
    expect(bram.text).toContain(world.shops.bakehouse.title)
    const workshop = await follow(bram, world.events.breadWorkshop.title)
    expect(workshop.url.host).toBe(new URL(world.config.sites.events.publicUrl).host)
    const goran = await follow(await open(people('/@hana')), world.members.goran.displayName)
    expect(goran.title).toContain('Goran Petrović')
  })

  test('each site has an actor with its followers', async () => {
    const { open, follow } = visitor()
    const actors = await follow(await open(people()), 'All actors')
    const calendar = await follow(actors, 'Rose Ash calendar')
    expect(calendar.url.pathname).toBe('/actors/events')
    expect(calendar.text).toContain(`@events@${new URL(world.config.sites.events.publicUrl).host}`)
    expect(calendar.text).toContain(world.members.hana.displayName)
    expect((await open(people('/actors/ada'))).url.pathname).toBe('/@ada')
  })

  test('e-mail addresses are nowhere, and who is not there is a real 404', async () => {
    const { open } = visitor()
    for (const path of ['/', '/members', '/@ada', '/actors/blog'])
      expect((await open(people(path))).html).not.toContain('rose-ash.example')
    for (const path of ['/@nobody', '/actors/nobody', '/nowhere'])
      expect((await open(people(path))).status).toBe(404)
    const nobody = await open(people('/members?search=zzzz'))
    expect(nobody.status).toBe(200)
    expect(nobody.text).toContain('Nobody by that name')
  })

  test('who follows now is on the page soon', async () => {
    const { open } = visitor()
    expect((await open(people('/@emre'))).text).toContain('Followers (2)')
    await world.ask('mutation ($input: FollowInput!) { follow(input: $input) { userErrors { message } } }', {
      as: world.members.hana,
      variables: { input: { actorId: world.members.emre.actorId } },
    })
    let text = ''
    for (let tries = 0; tries < 50 && !text.includes('Followers (3)'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      text = (await open(people('/@emre'))).text
    }
    expect(text).toContain('Followers (3)')
  })
})
