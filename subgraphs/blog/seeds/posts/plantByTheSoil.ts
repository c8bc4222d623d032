import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const plantByTheSoil: PostSeed = {
  title: 'Plant by the soil, not by the calendar',
  slug: 'plant-by-the-soil',
  on: '04-02',
  authors: [cast.members.chioma],
  tags: ['growing', 'from-the-field'],
  excerpt:
    'Good Friday is a date, and seven degrees is a fact. When to plant your first potatoes in the valley, and how to find out with your elbow.',
  picture: 'planting',
  pictureAlt: 'Hands setting seed potatoes into a furrow',
  widgets: [
    { productId: cast.products.seedPotatoes.id, caption: 'Chitted, in trays of twenty' },
    { calendarId: cast.calendars.learning.id, caption: 'Learn it beside somebody' },
  ],
  html: `
<p>Every spring somebody leans over my gate and says that their grandfather planted his potatoes on Good Friday, whatever the weather. I believe it. I also believe that his grandfather bought potatoes in June.</p>
<p>Good Friday wanders about by a month. The soil does not care. A potato begins to grow when the ground around it is at seven degrees and stays there for a few nights; below that it sits in the dark and rots a little, and every slug of the parish knows where. So the question is never what day it is. It is how warm the ground is at the depth of your hand.</p>
<h2>How to find out</h2>
<p>You can buy a thermometer. I have one and it is very good, and it lives in the drawer, because my elbow is always with me. Dig to the depth of a trowel in the morning, lay the inside of your arm on the soil, and count. If you want to take it away before ten, wait. If you could leave it there, plant.</p>
<ul>
<li>On the chalk, above the church, that is usually the last week of March.</li>
<li>On the river gravel, another week.</li>
<li>On our clay at Wildfield, the middle of April. I have tried to be earlier, for nine years, and I have nine years of notes that say the same thing.</li>
</ul>
<h2>What to do while you wait</h2>
<p>Stand the seed potatoes in egg boxes with the end that has most eyes upwards, in a room that is light and cool and not in the sun. In four weeks they have short, dark, knobbly shoots. That is called chitting. It does not give you more potatoes, whatever they say at the allotments; it gives you the same ones two weeks sooner, which is the whole point of a new potato.</p>
<p>And feed the bed, if you have not. We spread compost in November and leave the worms to dig it in. I have not turned a bed over since our second season. The clay is black down to my wrist now, and in the places where I used to dig it is still yellow.</p>
<h2>Two sowings I would not miss</h2>
<p>Broad beans, any day now, straight into the ground, two inches deep: cold does nothing to them but make them short and strong. And a row of radishes between the lines of parsnips. The parsnips take a month to show, and the radishes stand there like little signposts and say, somebody lives here, do not tread.</p>
<p>There are seed potatoes from our own stock in the market, four kinds, three of them older than the railway. If you plant only one, plant the pink one. And write down the day on which you did. In nine years you will know your own soil, and you can lean over somebody’s gate.</p>
`,
}
