import { cast } from '../../../seeds/cast.ts'
import { type Day, on, weekday, weekdayFrom, weekdayOfMonth } from './dates.ts'
import type { SeedEvent } from './SeedEvent.ts'

const { bram, chioma, dilys, emre, fern, goran } = cast.members
const { id, slug, title, ticketTypeId } = cast.events.breadWorkshop

/** What is in the calendar of workshops and walks. */
export const learningEvents = (today: Day): readonly SeedEvent[] => [
  {
    id,
    slug,
    title,
    place: 'bakehouse',
    category: 'workshop',
    tags: ['bread', 'baking'],
    picture: 'sourdough',
    pictureAlt: 'A round loaf with a scored crust',
    summary: 'A day at the bench with Bram: mix, fold, wait, shape, bake, and take a live starter home.',
    descriptionHtml:
      '<p>We begin with a dough that was mixed the night before, and end with one that you will bake at home the morning after. Between the folds there is lunch, and time to ask why your last loaf was flat.</p><ul><li>Bring an apron and a jar with a lid.</li><li>Everything else is here, flour from the mill included.</li><li>You take home two loaves and the starter.</li></ul>',
    ...on(weekdayFrom(today, weekday.sunday, 3), '10:00', '16:00'),
    hostIds: [bram.id],
    tickets: [
      {
        id: ticketTypeId,
        title: 'Place at the bench',
        description: 'Lunch included.',
        priceMinor: 4800,
        capacity: 10,
        maxPerOrder: 4,
      },
      {
        title: 'Member’s place',
        description: 'For members of the cooperative.',
        priceMinor: 3800,
        capacity: 4,
        maxPerOrder: 1,
      },
    ],
  },
  {
    slug: 'cheese-in-a-day',
    title: 'Cheese in a day',
    place: 'dairy',
    category: 'workshop',
    tags: ['cheese', 'dairy'],
    picture: 'cheese',
    pictureAlt: 'A wheel of cheese with a wedge cut out',
    summary:
      'From the morning’s milk to a curd of your own, which Dilys will turn for you until it is ready.',
    descriptionHtml:
      '<p>Milking is at six for those who want to see it; everybody else comes at nine. By four you have pressed a pound of something that will be a cheese in ten weeks. We write when it is time to fetch it.</p>',
    ...on(weekdayFrom(today, weekday.saturday, 6), '09:00', '16:00'),
    hostIds: [dilys.id],
    tickets: [
      {
        title: 'Place in the dairy',
        description: 'Lunch, boots and coat included.',
        priceMinor: 6200,
        capacity: 8,
        maxPerOrder: 2,
      },
    ],
  },
  {
    slug: 'pruning-apple-trees',
    title: 'Pruning apple trees',
    place: 'orchard',
    category: 'workshop',
    tags: ['garden', 'fruit'],
    picture: 'orchard',
    pictureAlt: 'Rows of fruit trees',
    summary: 'An open centre, clean cuts, and the courage to take off more than you meant to.',
    descriptionHtml:
      '<p>Fern shows one tree and then gives you another. Bring secateurs if you have them and gloves in any case. In heavy rain we move to the barn and talk about rootstocks.</p>',
    ...on(weekdayFrom(today, weekday.saturday, 4), '10:00', '12:30'),
    hostIds: [fern.id],
    tickets: [{ title: 'One pair of hands', priceMinor: 1500, capacity: 14, maxPerOrder: 4 }],
  },
  {
    slug: 'beekeeping-for-beginners',
    title: 'Beekeeping for beginners',
    place: 'orchard',
    category: 'workshop',
    tags: ['bees', 'garden'],
    picture: 'beehives',
    pictureAlt: 'Hives in long grass',
    summary: 'Six Monday evenings: four in the barn with a board and a lamp, two at the hives with a veil.',
    descriptionHtml:
      '<p>The same twelve people all the way, so please come to all six. We cover the year of a colony, the hive and its parts, swarms, varroa, and what the neighbours will say.</p>',
    ...on(weekdayFrom(today, weekday.monday, 2), '18:30', '20:30'),
    rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
    hostIds: [fern.id],
    tickets: [
      {
        title: 'Whole course',
        description: 'All six evenings; veils are lent.',
        priceMinor: 7200,
        capacity: 12,
        maxPerOrder: 2,
      },
    ],
  },
  {
    slug: 'grain-to-flour',
    title: 'From grain to flour',
    place: 'mill',
    category: 'talk',
    tags: ['flour', 'history'],
    picture: 'flour',
    pictureAlt: 'A sack of flour with a scoop',
    summary:
      'An hour between the stones with Emre, two kinds of bread to tell apart, and a bag of what you saw being ground.',
    descriptionHtml:
      '<p>Hard hats for the tall. The stones were cut in 1871 and dressed last winter; you will hear the difference. Not for those who sneeze.</p>',
    ...on(weekdayOfMonth(today, 1, weekday.saturday, -2), '14:00', '15:00'),
    rule: 'FREQ=MONTHLY;BYDAY=1SA',
    hostIds: [emre.id],
    tickets: [{ title: 'Tour and a bag of flour', priceMinor: 900, capacity: 16, maxPerOrder: 6 }],
  },
  {
    slug: 'walk-to-the-weir',
    title: 'Dawn walk to the weir',
    place: 'bridge',
    category: 'walk',
    tags: ['river', 'birds'],
    picture: 'river',
    pictureAlt: 'A river between trees',
    summary: 'Four slow miles before breakfast, for dippers, kingfishers and whoever else is up.',
    descriptionHtml:
      '<p>We start at the packhorse bridge at half past six by the clock, winter and summer, and are back by nine. In the dark months that means torches; in June the sun is there first.</p><p>Dogs on leads. No charge; no booking.</p>',
    ...on(weekdayOfMonth(today, 1, weekday.sunday, -7), '06:30', '09:00'),
    rule: 'FREQ=MONTHLY;BYDAY=1SU',
    hostIds: [goran.id],
  },
  {
    slug: 'hedgerow-walks',
    title: 'Hedgerow walks',
    place: 'plots',
    category: 'walk',
    tags: ['foraging', 'garden'],
    picture: 'hills',
    pictureAlt: 'Green hills with hedges',
    summary:
      'Eight Sunday afternoons, one every two weeks: what can be eaten, what looks as if it could, and what must be left.',
    descriptionHtml:
      '<p>Chioma walks you along three miles of hedge and cooks what you found on a stove at the end. Come to one or to all. Long sleeves, please.</p>',
    ...on(weekdayFrom(today, weekday.sunday, 1), '14:00', '16:30'),
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=8',
    hostIds: [chioma.id],
    tickets: [{ title: 'One walk', priceMinor: 800, maxPerOrder: 6 }],
  },
  {
    slug: 'plot-work-day',
    title: 'Work day on the plots',
    place: 'plots',
    category: 'work_day',
    tags: ['garden'],
    picture: 'planting',
    pictureAlt: 'Hands planting a seedling',
    summary: 'Many hands, one morning, the second Sunday of the month. Lunch is what we pull up.',
    descriptionHtml:
      '<p>There is work for every back and every age: sowing, barrowing, labelling, stirring the pot. Tools are here. Children need a grown-up and a hat.</p>',
    ...on(weekdayOfMonth(today, 2, weekday.sunday, -5), '10:00', '13:00'),
    rule: 'FREQ=MONTHLY;BYDAY=2SU',
    hostIds: [chioma.id],
  },
  {
    slug: 'what-the-river-did',
    title: 'What the river did',
    place: 'hall',
    category: 'talk',
    tags: ['river', 'history'],
    picture: 'bridge',
    pictureAlt: 'A stone bridge over a river',
    summary: 'Goran on two hundred years of floods, with maps, and the marks on the mill door explained.',
    descriptionHtml:
      '<p>The valley has been under water nineteen times since anybody wrote it down. What was learnt, what was forgotten, and what the willows on the upper bank are for.</p>',
    ...on(weekdayFrom(today, weekday.thursday, 7), '19:30', '21:00'),
    hostIds: [goran.id],
    tickets: [{ title: 'Seat', priceMinor: 0, capacity: 80, maxPerOrder: 4 }],
  },
  {
    slug: 'preserving-the-glut',
    title: 'Preserving the glut',
    place: 'hall',
    category: 'workshop',
    tags: ['preserves', 'fruit'],
    picture: 'jam',
    pictureAlt: 'Jars of jam',
    summary: 'Jam, chutney and one thing in brine, with Fern and forty jars.',
    descriptionHtml:
      '<p>We cook what there is too much of on the day. You learn to tell a set by the spoon and not by the clock, and take home three jars.</p>',
    ...on(weekdayFrom(today, weekday.saturday, 8), '13:00', '17:00'),
    hostIds: [fern.id],
    tickets: [{ title: 'Place at the stove', priceMinor: 2400, capacity: 12, maxPerOrder: 4 }],
  },
]
