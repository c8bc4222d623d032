import { type CastMember, cast } from '../../../seeds/cast.ts'
import type { CreateProfileInput } from '../domain/profile/createProfile.ts'

type ProfileSeed = Pick<CreateProfileInput, 'pronouns' | 'bio' | 'portrait' | 'visibility' | 'theme'>

const { ada, bram, chioma, dilys, emre, fern, goran, hana } = cast.members

/** What the members of the cast say of themselves. */
export const profileSeeds: readonly (readonly [CastMember, ProfileSeed])[] = [
  [
    ada,
    {
      pronouns: 'she/her',
      portrait: 'sprig-ash',
      visibility: 'public',
      bio: 'Keeps the books of Rose Ash, and the keys. Was one of the seven around the kitchen table where it began, and still owns the table. Before that: eleven years in a bank, of which she speaks kindly. Sings alto in the hall on Mondays and is the treasurer, until somebody else is.',
    },
  ],
  [
    bram,
    {
      pronouns: 'he/him',
      portrait: 'sprig-wheat',
      visibility: 'public',
      theme: 'dark',
      bio: 'Baker at the Ashcombe Bakehouse, from Zutphen by way of a factory that made nine thousand white loaves a night. Up at four, asleep at nine, and in between glad to tell you why your dough is sticky. Teaches sourdough at his own bench. Cannot whistle.',
    },
  ],
  [
    chioma,
    {
      pronouns: 'she/her',
      portrait: 'sprig-hazel',
      visibility: 'public',
      bio: 'Grows forty kinds of vegetables on six acres of clay at Wildfield, without digging. Trained as a soil chemist and uses her elbow. If you would like to help, come on a Wednesday with boots; if you would like to talk, come on a Wednesday with boots.',
    },
  ],
  [
    dilys,
    {
      pronouns: 'she/her',
      portrait: 'sprig-hawthorn',
      visibility: 'public',
      bio: 'Fifth of the Morgans to milk on this hill: forty cows, and a cave full of cheddar. Has been on the board and would not like to be asked again. Plays the organ at St Cadoc’s, and the cows have heard most of it.',
    },
  ],
  [
    emre,
    {
      portrait: 'sprig-willow',
      visibility: 'public',
      bio: 'Runs Weir Mill: flour by water, oats by roller, oil by patience. Came to repair the turbine and never got out. On the first Saturday of the month he puts two kinds of bread in front of visitors and asks which is which.',
    },
  ],
  [
    fern,
    {
      pronouns: 'they/them',
      portrait: 'sprig-fern',
      visibility: 'public',
      bio: 'Fourth generation at Tallis Orchard: six hundred trees, twelve kinds in the juice, one that nobody can name. Grafts, presses, bottles and nails crates. Brings marmalade to meetings in which things might get difficult.',
    },
  ],
  [
    goran,
    {
      pronouns: 'he/him',
      portrait: 'sprig-elder',
      visibility: 'public',
      bio: 'Looks after the Commons Hall, the calendar, and the accordion. If you want to hold a supper, a wake, a repair café or a very small festival, write to him. He will say that it is impossible and then ask how many chairs you need.',
    },
  ],
  [
    hana,
    {
      pronouns: 'she/her',
      portrait: 'sprig-rowan',
      visibility: 'members',
      bio: 'New here. Moved to Ashcombe eight weeks ago with a bicycle and two pans; has a third pan now. Translates manuals from Japanese by day. Asks the bus driver about the crates.',
    },
  ],
]
