import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor } from '../world/Visitor.ts'

jest.setTimeout(30_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const events = (path = '/') => new URL(path, world.config.sites.events.publicUrl)
const dayOf = (iso: string) => iso.slice(0, 10)

describe('in the calendar', () => {
  test('a visitor goes from the home to a calendar, an event, its host and back by a ticket in the basket', async () => {
    const { open, follow, send } = visitor()
    const home = await open(events())
    expect(home.status).toBe(200)
    expect(home.text).toContain('Coming up')
    const calendars = await follow(home, 'All calendars')
    const learning = await follow(calendars, world.calendars.learning.title)
    const bread = await follow(learning, world.events.breadWorkshop.title)
    expect(bread.title).toContain('Sourdough from scratch')
    expect(bread.text).toContain('£48.00')
    expect(bread.text).toContain('One step at the door')
    expect((await follow(bread, world.members.bram.displayName)).title).toContain('Bram de Wit')
    const added = await send(bread, 'Place at the bench', { quantity: '2' })
    expect(added.url.href).toBe(bread.url.href)
    expect(added.text).toContain('2 tickets are in your basket.')
    const refused = await send(added, 'Place at the bench', { quantity: '0' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Say how many, from 1 to 99.')
    const tooMany = await send(added, 'Place at the bench', { quantity: '9' })
    expect(tooMany.status).toBe(422)
    expect(tooMany.text).toMatch(/at most 4/i)
    const basket = await open(new URL('/', world.config.sites.cart.publicUrl))
    expect(basket.text).toContain('In all £96.00')
  })

  test('the same dates stand in the month, in the week and in the list', async () => {
    const { open, follow } = visitor()
    const month = await open(events('/calendar?date=2027-03-15'))
    expect(month.title).toContain('March 2027')
    // five weeks, over the change of the clocks
    expect(month.html.match(/<td/g)).toHaveLength(35)
    expect(month.text).toContain('09:00 Saturday market')
    const week = await follow(month, 'Week')
    expect(week.text).toContain('Week of 15 March 2027')
    expect(week.text).toContain('09:00 to 13:00')
    const after = await follow(await follow(week, 'Week after →'), 'Week after →')
    expect(after.text).toContain('Week of 29 March 2027')
    expect(after.text).toContain('09:00 to 13:00')
    const list = await follow(after, 'List')
    expect(list.text).toContain('Saturday, 3 April 2027')
    const later = await follow(list, 'Onward →')
    expect(later.url.searchParams.get('date')).toBe('2027-03-29')
    expect((await follow(later, '← Back')).text).toContain('Saturday, 3 April 2027')
    const today = await follow(month, 'Today')
    expect(today.url.search).toBe('')
  })

  test('a visitor narrows the dates down, and nothing is an answer too', async () => {
    const { open, send } = visitor()
    const list = await open(events('/calendar?view=list'))
    const walks = await send(list, 'Narrow down the dates', { category: 'WALK' })
    expect(walks.text).toContain('Dawn walk to the weir')
    expect(walks.text).not.toContain('Friday soup')
    const words = await send(list, 'Narrow down the dates', { search: 'kingfishers' })
    expect(words.text).toContain('Dawn walk to the weir')
    const nothing = await send(list, 'Narrow down the dates', { search: 'elephants' })
    expect(nothing.status).toBe(200)
    expect(nothing.text).toContain('Nothing here')
  })

  test('what is cancelled says so, and what is moved is where it is now', async () => {
    const { open } = visitor()
    const knives = await open(events('/calendars/commons/knife-evening'))
    expect(knives.text).toContain('This event is cancelled.')
    const choir = await open(events('/calendars/commons/commons-choir'))
    expect(choir.text).toContain('the hall is lent to the blood donors')
    const [moved] = await world
      .knex('events.occurrences as o')
      .join('events.events as e', 'e.id', 'o.event_id')
      .where({ 'e.slug': 'commons-choir', 'o.status': 'moved' })
      .select('o.recurrence_id')
    const date = await open(events(`/calendars/commons/commons-choir?date=${dayOf(moved.recurrenceId)}`))
    expect(date.text).toContain('This date was moved.')
    expect(date.text).toContain('19:00 to 20:30')
  })

  test('drafts and what is not there are a real 404', async () => {
    const { open } = visitor()
    for (const path of [
      '/calendars/commons/midsummer-camp',
      '/calendars/nothing',
      '/calendars/commons/nothing',
      '/nowhere',
    ])
      expect((await open(events(path))).status).toBe(404)
  })

  test('any calendar program can subscribe', async () => {
    const { open, follow } = visitor()
    const feed = await follow(await open(events('/calendars/commons')), 'Subscribe')
    expect(feed.status).toBe(200)
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(feed.html).toContain('BEGIN:VCALENDAR\r\n')
    expect(feed.html).toContain('SUMMARY:Members’ meeting')
    const one = await open(events('/calendars/learning/walk-to-the-weir.ics'))
    expect(one.html).toContain('RRULE:FREQ=MONTHLY;BYDAY=1SU')
  })

  test('a change of a title reaches the page', async () => {
    const { open } = visitor()
    const path = `/calendars/learning/${world.events.breadWorkshop.slug}`
    expect((await open(events(path))).text).toContain('Sourdough from scratch')
    const { data } = await world.ask('query { event(slug: "sourdough-from-scratch") { version } }', {
      as: world.members.ada,
    })
    const { version } = (data as { event: { version: number } }).event
    await world.ask(
      'mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { userErrors { message } } }',
      {
        as: world.members.bram,
        variables: { input: { id: world.events.breadWorkshop.id, version, title: 'Bread from nothing' } },
      },
    )
    let text = ''
    for (let tries = 0; tries < 50 && !text.includes('Bread from nothing'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      text = (await open(events(path))).text
    }
    expect(text).toContain('Bread from nothing')
  })
})
