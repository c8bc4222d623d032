import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const myFirstTwoMonths: PostSeed = {
  title: 'Nine things I did not know about vegetables, and one about meetings',
  slug: 'nine-things-about-vegetables',
  on: 4,
  authors: [cast.members.hana],
  tags: ['community', 'cooperative'],
  excerpt:
    'Hana Sato moved to Ashcombe eight weeks ago and joined in the first of them. Notes of a beginner, with mud on them.',
  picture: 'veg-box',
  pictureAlt: 'A wooden box with chard, carrots and a lettuce in it',
  widgets: [
    { shopId: cast.shops.wildfield.id, caption: 'The people behind the box' },
    { eventId: cast.events.saturdayMarket.id },
  ],
  html: `
<p>I moved here from a flat in which the kitchen was a corridor. On my third day a neighbour told me that there was a cooperative, and that I could join it for the price of a dinner. I thought that it was a shop with principles. I have been corrected on several points since, and I wrote them down.</p>
<ul>
<li><strong>A carrot has a top.</strong> It is a good half of the carrot. You cut it off at once, or it drinks the root dry, and then you make a green sauce out of it.</li>
<li><strong>Chard and spinach are not the same.</strong> Chioma was kind about this.</li>
<li><strong>New potatoes are a date, not a size.</strong> The little ones in the supermarket in October are old potatoes that stayed small.</li>
<li><strong>Mud is a packaging.</strong> A leek with its mud on keeps for three weeks. A clean one keeps for three days.</li>
<li><strong>An egg has a season.</strong> Hens slow down when the days are short. Last week there were four in my box and a note that said sorry.</li>
<li><strong>Kohlrabi.</strong> That is the whole sentence.</li>
<li><strong>You can eat the leaves of nearly everything.</strong> Do not start with the rhubarb.</li>
<li><strong>A lettuce with a hole in it has had one guest before me,</strong> and the guest was sure that it was safe.</li>
<li><strong>Nobody has ever finished the cabbage.</strong> You make a large jar of kraut, and you give it to someone who has made a large jar of kraut.</li>
</ul>
<h2>And the one about meetings</h2>
<p>I went to the members’ meeting because I had been told about the soup. There were fifty-one people and an agenda of nine points, and I thought: I know these. I have worked in an office. I brought a book.</p>
<p>The sixth point was whether the van should go on driving to the villages on the far side of the hill, where eight households order. It costs more than it brings in. In any meeting I have been to before, that would have taken a minute. It took fifty. A man who lives over there spoke, and then the driver, and then someone who had lived there as a child, and at the end they found that the school bus comes back empty at a quarter past nine, past the cold store, every morning.</p>
<blockquote><p>I had not opened the book.</p></blockquote>
<p>Nobody had been persuaded of anything. They had just gone on talking until somebody knew something. I had bought my share for the bread. In the interval I was given a job as well: I am the one who asks the bus driver how the crates are doing. They are doing well. He has started to order the rye.</p>
`,
}
