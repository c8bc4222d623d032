import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const aYearInTheCave: PostSeed = {
  title: 'A year in the cave',
  slug: 'a-year-in-the-cave',
  on: '03-19',
  authors: [cast.members.dilys],
  tags: ['dairy', 'producers'],
  excerpt:
    'Sixty wheels of cheddar, one hole in a hill, and a brush. Dilys Morgan on what she turns, what she throws out and what she listens for.',
  picture: 'cheese',
  pictureAlt: 'A wheel of cheese with a wedge cut out of it',
  widgets: [
    { productId: cast.products.cheddar.id, caption: 'Turned fifty times' },
    { shopId: cast.shops.dairy.id },
  ],
  html: `
<p>There is a door on it, because of the badgers, and so people look at it and say: that is a cellar. It is not. It is forty yards of limestone that a stream made and then left, under our top field, and my great-grandmother kept her cheese in it when the far end was full of bats. It still is. We use the near end.</p>
<p>It is the air that does it. It stands at eleven degrees all year, and it is wet enough that a matchbox goes soft in a morning. A cheese in air like that loses water slowly through its cloth and grows a coat. A cheese in a fridge sulks.</p>
<h2>The first week</h2>
<p>Of what our forty cows give in a day I keep four hundred litres for cheese. A wheel takes a hundred. So on a cheese day there are four of them, soft as pillows, each in its cloth and under its weight, and I rub lard into the cloth as my aunt did. For a week they sit in the dairy and learn to hold their shape. Then I carry them down the steps, one under each arm, because the steps are too steep for the trolley and I am too stubborn for a hoist.</p>
<h2>What I do down there</h2>
<p>I turn them. Once a week, every one of them, top to bottom, so that the water inside does not settle. Sixty wheels at eleven kilos each. I have not been to a gymnasium in my life.</p>
<p>And I brush them, because of the mites. Cheese mites are smaller than a full stop and there are several million in the cave. They are supposed to be there, up to a point, and the point is where the cloth begins to look like suede. I have a soft brush for the faces and a stiff one for the rims.</p>
<blockquote><p>“If you want to know how a cheese is doing, knock. A good one answers like a door. A bad one answers like a cushion.”</p></blockquote>
<h2>The ones that fail</h2>
<p>About one in twenty. Mostly it is a crack, and then the blue gets in, and then I have a blue cheddar which the Bakehouse puts into scones. Twice it has been something in the milk: I knew it at four months, and the pigs had a very good week. I write each one down in the book with its date and the field the cows were on. After three years the book began to tell me things. The river meadow in May is worth another month. Anything made in the week the herd broke into the clover is not worth another day.</p>
<p>At seventeen months I take a core with an iron, no thicker than a pencil, smell the end of it, break a crumb off, and put the plug back. Nobody has ever noticed the plug. Now you will all look for it.</p>
<p>What comes up the steps this March was made when the blackberries were ripe, the year before last. I like that. It means that I know already what you will be eating when they are ripe again.</p>
`,
}
