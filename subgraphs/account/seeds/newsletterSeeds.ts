import { type CastMember, cast } from '../../../seeds/cast.ts'
import type { CreateNewsletterInput } from '../domain/newsletter/createNewsletter.ts'

const { ada, bram, chioma, dilys, emre, fern, goran, hana } = cast.members

interface NewsletterSeed {
  readonly newsletter: CreateNewsletterInput
  readonly readers: readonly CastMember[]
  /** Who has had it, and does not want it any more. */
  readonly former: readonly CastMember[]
}

/** The letters of the cooperative, and who reads them. */
export const newsletterSeeds: readonly NewsletterSeed[] = [
  {
    newsletter: {
      ...cast.newsletters.weekly,
      description:
        'What is ripe, what has just come out of the oven or the cave, what is nearly gone, and one recipe that uses too much of something. Written on Wednesday night by whoever packed the crates.',
      cadence: 'Thursday mornings',
      senderName: 'The packing table',
      picture: 'veg-box',
      pictureAlt: 'A crate with chard, carrots and a loaf',
    },
    readers: [ada, bram, emre, fern, goran, hana],
    former: [dilys],
  },
  {
    newsletter: {
      ...cast.newsletters.growing,
      description:
        'Chioma and Fern on what to sow, prune, thin and leave alone this month in the valley, with the temperature of the soil at three depths. For beds, balconies and smallholdings.',
      cadence: 'The first Sunday of the month',
      senderName: 'Chioma and Fern',
      picture: 'seedlings',
      pictureAlt: 'Seedlings in a tray',
    },
    readers: [ada, chioma, fern, hana],
    former: [],
  },
  {
    newsletter: {
      ...cast.newsletters.notices,
      description:
        'The agenda a week before each meeting and what was decided a week after, elections, and calls for hands. For members; short, because there is soup.',
      cadence: 'The week before a meeting, and the week after',
      senderName: 'The board of Rose Ash',
      visibility: 'members',
      picture: 'noticeboard',
      pictureAlt: 'A noticeboard with cards pinned to it',
    },
    readers: [ada, bram, chioma, dilys, emre, fern, goran, hana],
    former: [],
  },
]
