import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const threeMorningsWalk: PostSeed = {
  title: 'Walk the valley with us: three mornings',
  slug: 'walk-the-valley-with-us',
  on: '04-24',
  authors: [cast.members.goran],
  tags: ['events', 'growing'],
  excerpt:
    'From the weir to the orchard, from the orchard to the cave, and once round the fields with Chioma: three short walks, with breakfast at the end.',
  picture: 'hills',
  pictureAlt: 'Hills in the morning with a path between hedges',
  widgets: [
    { calendarId: cast.calendars.learning.id, caption: 'Dates and places' },
    { shopId: cast.shops.orchard.id, caption: 'End of the first walk' },
  ],
  html: `
<p>When someone asks me where their food comes from, I have a short answer, which is a map, and a long one, which is boots. From the end of April we walk on three Sunday mornings, at an hour that I apologise for, with whoever turns up.</p>
<p>Nobody walks fast. The three routes are between three and five miles, and the steepest part of each is the last, so that breakfast means something.</p>
<h2>The first: along the water</h2>
<p>We meet at the bridge at seven and follow the mill stream up to the weir, where Emre will have the sluice open if the night was wet. He shows the stones, and he always says that it takes five minutes. From there we take the field path to the orchard. If it is a kind spring, the early apples are in blossom and the bees from the school’s hives are in the blossom. Fern has coffee and last year’s juice, and a table under the tree that she calls the Gatepost.</p>
<p><em>Three miles, one stile, good for prams if two people will lift.</em></p>
<h2>The second: up to the cave</h2>
<p>It begins at the dairy, after milking, and goes over Cave Hill through the old quarry. There are orchids on the south side in May, and I shall ask you not to walk there, and somebody’s uncle will. Then we go down the steps to the cave where Dilys keeps her cheese. Bring a pullover: it is eleven degrees in there, whatever it is outside. She lets each of us knock on a wheel. There is bread and cheese, and you may carry something up for her if you would like to be remembered.</p>
<p><em>Four miles, steep and stony at the end.</em></p>
<h2>The third: with Chioma</h2>
<p>Once around Wildfield, along the hedge. It takes two hours for a mile and a half, because she stops. You will learn to tell fat hen from orache, why the strip of weeds is not a strip of weeds, what a lapwing sounds like when she would rather that you left, and how deep a good clay goes. Breakfast is what is ripe. In the last week of May that can mean a single, shared, ceremonial strawberry.</p>
<p><em>A mile and a half, flat, muddy. A path for wheelchairs goes along the first half, and the tractor trailer has a ramp for the second.</em></p>
<ul>
<li>Come as you are, but with boots. Dogs on a lead on the first walk, and at home for the others.</li>
<li>It costs nothing. Members bring something for the table if they can.</li>
<li>If it rains we walk. If it thunders we sit in the barn, and I tell you about the time it rained.</li>
</ul>
`,
}
