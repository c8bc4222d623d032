import { cast } from '../../../seeds/cast.ts'
import { type Day, on, weekday, weekdayFrom, weekdayOfMonth } from './dates.ts'
import type { SeedEvent } from './SeedEvent.ts'

const { bram, chioma, dilys, emre, fern } = cast.members
const { id, slug, title, ticketTypeId } = cast.events.saturdayMarket

/** The Saturday after Christmas: nobody is at the stalls. */
const afterChristmas = (today: Day) => weekdayFrom(today.with({ month: 12, day: 26 }), weekday.saturday)

/** What is in the calendar of market days. */
export const marketDays = (today: Day): readonly SeedEvent[] => [
  {
    id,
    slug,
    title,
    place: 'square',
    category: 'market',
    tags: ['market', 'bread', 'vegetables', 'cheese'],
    picture: 'market-stall',
    pictureAlt: 'A striped stall with crates of vegetables',
    summary:
      'All five producers of the cooperative and a dozen neighbours, every week, whatever the weather.',
    descriptionHtml:
      '<p>Bread from half past eight if you are quick; everything else from nine. Bring bags, jars and egg boxes: the stalls fill them.</p><p>Orders from the market site can be fetched at the cooperative’s table by the pump until one o’clock. The breakfast token is good on any Saturday: a bacon or mushroom roll, and tea from the urn.</p>',
    ...on(weekdayFrom(today, weekday.saturday, -40), '09:00', '13:00'),
    rule: 'FREQ=WEEKLY;BYDAY=SA',
    exceptDates: [`${afterChristmas(today)}T09:00:00`],
    hostIds: [chioma.id, bram.id],
    tickets: [
      {
        id: ticketTypeId,
        title: 'Breakfast token',
        description: 'A filled roll and a mug of tea, on any Saturday.',
        priceMinor: 650,
        maxPerOrder: 8,
      },
    ],
  },
  {
    slug: 'wednesday-yard',
    title: 'Wednesday in the mill yard',
    place: 'mill',
    category: 'market',
    tags: ['market', 'flour', 'oil'],
    picture: 'mill',
    pictureAlt: 'A mill beside its wheel',
    summary: 'Flour, oil and the middle-of-the-week loaf, for those who work on Saturdays.',
    descriptionHtml:
      '<p>Emre mills in the afternoon and sells from the hopper. Bram sends down what came out of the oven at two. Collect your order while the wheel turns.</p>',
    ...on(weekdayFrom(today, weekday.wednesday, -20), '15:30', '18:30'),
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    hostIds: [emre.id],
  },
  {
    slug: 'makers-table',
    title: 'Makers’ table',
    place: 'hall',
    category: 'market',
    tags: ['market', 'craft'],
    picture: 'basket',
    pictureAlt: 'A woven basket',
    summary: 'Baskets, wool, soap and spoons by people who live here, on the first Sunday of the month.',
    descriptionHtml:
      '<p>Twenty tables in the hall and a kettle that is never off. A table costs nothing for members: write to Dilys by the Wednesday before.</p>',
    ...on(weekdayOfMonth(today, 1, weekday.sunday, -4), '10:00', '15:00'),
    rule: 'FREQ=MONTHLY;BYDAY=1SU',
    hostIds: [dilys.id],
  },
  {
    slug: 'seed-swap',
    title: 'Seed and plant swap',
    place: 'hall',
    category: 'market',
    tags: ['garden', 'seeds'],
    picture: 'seeds',
    pictureAlt: 'Paper packets of seeds',
    summary: 'Bring what you saved, take what you need, and tell us where it grew.',
    descriptionHtml:
      '<p>Label your packets with the year and the garden. If you have nothing to swap yet, come all the same: there is always more than enough, and next year you will.</p>',
    ...on(weekdayFrom(today, weekday.sunday, 9), '13:00', '16:00'),
    hostIds: [chioma.id, fern.id],
  },
  {
    slug: 'two-day-fair',
    title: 'Valley fair',
    place: 'square',
    category: 'market',
    tags: ['market', 'family'],
    picture: 'lanterns',
    pictureAlt: 'Paper lanterns on a string',
    summary: 'Two whole days of stalls, a pen of lambs, and the only tombola worth the name.',
    descriptionHtml:
      '<p>The square is closed to cars from the evening before. Stalls for the fair are let by the town council, not by us; our table is where it always is.</p>',
    localStart: `${weekdayFrom(today, weekday.saturday, 15)}T00:00:00`,
    localEnd: `${weekdayFrom(today, weekday.saturday, 15).add({ days: 2 })}T00:00:00`,
    allDay: true,
    hostIds: [chioma.id],
  },
]
