import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const aNightInTheOldOrchard: PostSeed = {
  title: 'Shouting at trees',
  slug: 'shouting-at-trees',
  on: '01-18',
  authors: [cast.members.fern, cast.members.goran],
  tags: ['orchard', 'community', 'events'],
  excerpt:
    'On old Twelfth Night we light a fire in the orchard, hang toast in the branches and make a great deal of noise. It may even help.',
  picture: 'bonfire',
  pictureAlt: 'A bonfire between bare trees, with people around it',
  widgets: [
    { shopId: cast.shops.orchard.id },
    { productId: cast.products.appleJuice.id, caption: 'Warm, with a clove in it' },
    { calendarId: cast.calendars.commons.id, caption: 'The next fire, and everything before it' },
  ],
  html: `
<p>The calendar was changed in 1752, and the apple trees of the Ash valley were not told. So we wassail them on the seventeenth of January, which is Twelfth Night by their reckoning, and at an hour when sensible people are in bed with a book.</p>
<p>It had frozen for three days. A hundred and twenty of us came up the lane with lanterns, behind Goran’s accordion, which does not like the cold and said so. In the middle of the old orchard stands the tree that we call the Gatepost, though the gate moved before the war. It is the oldest, or it is the most crooked, and in either case it is the one to talk to.</p>
<h2>How it is done</h2>
<p>The youngest person who can be trusted with it is lifted up and puts a slice of toast into a fork of the tree. The toast has been dipped in last year’s cider. It is for the robins, who look after the tree, or for the tree itself; there are two schools. Then somebody pours what is left of the cup on the roots, and everybody shouts.</p>
<p>The shouting is not decoration. It is to wake the tree up, and to frighten off whatever means it harm. We have had saucepans, a bodhrán, two trumpets from the school band, and this year a retired sergeant with a voice that brought a light on in the next village.</p>
<blockquote>
<p>Old apple tree, we wassail thee,<br>and hoping thou wilt bear<br>hats full, caps full,<br>three-bushel bags full,<br>and a little heap under the stair.</p>
</blockquote>
<h2>Does it work?</h2>
<p>I have records. In the four years in which we wassailed, the Gatepost bore in the second and the fourth, exactly as in the forty years before. On the other hand I prune that tree each February, and every time, at the foot of it, I find a ring of trodden snow or mud, where a hundred and twenty people stood and wished it well. It is hard not to prune with some care after that.</p>
<p>And there is a thing that I had not expected. Those who come in January come back in October. They stand at the press with a cup, look over at the Gatepost, and say: <em>we did that.</em></p>
<h2>If you come next year</h2>
<ul>
<li>Bring a lantern with a real flame if you can, and boots. There is no path.</li>
<li>Bring something to hit. We have enough spoons.</li>
<li>The juice is warm and free. The cider is warm, and there is a tin.</li>
<li>Leave the dog with somebody kind. It is very loud for about a minute, and then it is very quiet, and you can hear the river.</li>
</ul>
`,
}
