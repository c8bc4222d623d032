import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const doughThatWaits: PostSeed = {
  title: 'Dough that waits',
  slug: 'dough-that-waits',
  on: '02-11',
  authors: [cast.members.bram],
  tags: ['baking'],
  excerpt:
    'Our loaf takes three days and about eleven minutes of work. A baker on what happens in between, and how to let it happen in your kitchen.',
  picture: 'sourdough',
  pictureAlt: 'A round, dark loaf with a cross cut into its crust',
  widgets: [
    { productId: cast.products.sourdough.id },
    { eventId: cast.events.breadWorkshop.id, caption: 'Bring an apron and a jar with a lid' },
  ],
  html: `
<p>I trained in a bakery where the bread took ninety minutes from sack to shelf. We were proud of it. There was a clock above the mixer, and if you were slow the foreman looked at the clock and not at you. The bread was white, round and perfectly even, and by the evening it was a sponge.</p>
<p>The loaf I make now takes three days. If you add up the minutes in which I touch it, there are eleven. The rest is flour and water getting to know each other, and my only contribution is to stay out of the way.</p>
<h2>What the dough does while you sleep</h2>
<p>A sourdough starter is a small, quarrelsome village of yeasts and bacteria. The yeasts blow bubbles. The bacteria make acids, and the acids do three things that no machine has learned to do: they loosen the bran so that your body can get at what is in it, they keep mould away for the better part of a week, and they taste of something.</p>
<p>All of that takes time, and cold stretches time. On the first evening I mix. On the second I shape the loaves and put them into the cool room, where it is nine degrees in February and eleven in July. On the third day, at five, I fetch them. In July I fetch them at four.</p>
<figure><img src="/assets/pictures/oven.svg" alt="The brick oven with its door open" width="800" height="600"><figcaption>The oven was lit at two. It will be hot until the afternoon, and then it is good for granola.</figcaption></figure>
<h2>The short version, for a Sunday</h2>
<ul>
<li>In the evening, stir a spoonful of lively starter into 350 g of water. Add 450 g of wheat flour, 50 g of wholemeal and 10 g of salt. It will look like a mistake.</li>
<li>Fold it over itself every half hour, four times, with wet hands. Between the folds, do something else.</li>
<li>When it has grown by half, shape it, put it into a floured bowl, and the bowl into the fridge. Go to bed.</li>
<li>In the morning heat the oven and a heavy pot as far as they go. Tip the loaf in, slash it, put on the lid. Twenty-five minutes with the lid, twenty without.</li>
</ul>
<p>Then wait an hour before you cut it. This is the hardest part, and I have never managed it with anyone in the room.</p>
<blockquote><p>“You are not making the bread. You are making an appointment with it.”</p></blockquote>
<p>A woman at the first workshop said that, with dough up to her elbows, and I have stolen it. If you would like to learn with other people, and go home with a jar of starter that has been alive since before the cooperative, come for a day to the bench in the bakehouse. Nobody has left without a loaf yet. One of them was flat, and it was mine.</p>
`,
}
