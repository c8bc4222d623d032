import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const whatALoafCosts: PostSeed = {
  title: 'What a loaf costs, line by line',
  slug: 'what-a-loaf-costs',
  on: '07-08',
  authors: [cast.members.bram, cast.members.ada],
  tags: ['prices', 'cooperative', 'baking'],
  excerpt:
    'Four pounds sixty for a loaf of bread. We went through the books of the Bakehouse with a pencil, and this is all of it.',
  picture: 'bread',
  pictureAlt: 'Two loaves on a board, one of them cut',
  widgets: [
    { productId: cast.products.sourdough.id, caption: 'The loaf in question' },
    { shopId: cast.shops.bakehouse.id },
    { eventId: cast.events.membersMeeting.id, caption: 'Where the margin is argued about' },
  ],
  html: `
<p>A member asked at the stall why a whole sourdough costs four pounds and sixty pence when there is one on the high street for ninety-five. She was not complaining. She wanted to know, and neither of us could answer in less than ten minutes, so here are the ten minutes.</p>
<p>These are last quarter’s figures of the Bakehouse, divided by the 6,340 whole loaves that it sold.</p>
<table>
<caption>One whole loaf, 800 g</caption>
<thead><tr><th scope="col">What</th><th scope="col">Pence</th></tr></thead>
<tbody>
<tr><td>Flour from Weir Mill, 520 g</td><td>93</td></tr>
<tr><td>Salt, seeds, rice flour for the baskets</td><td>6</td></tr>
<tr><td>Wages, three people, thirteen pounds an hour</td><td>175</td></tr>
<tr><td>Wood and electricity</td><td>38</td></tr>
<tr><td>Rent, water, insurance</td><td>33</td></tr>
<tr><td>Repairs, and the oven door that we are saving for</td><td>17</td></tr>
<tr><td>Paper, card fees, the accountant</td><td>14</td></tr>
<tr><td>Left for the Bakehouse</td><td>24</td></tr>
<tr><td>The cooperative’s margin: hall, stall, van, wages</td><td>60</td></tr>
</tbody>
</table>
<h2>The flour</h2>
<p>Flour costs us three times what an industrial bakery pays. Half of that is the scale of the mill, and the other half is a price that Emre and the farms agree on in February, before anybody has sown, and keep to whatever the exchange does. Two years ago the world price doubled. Ours did not, and for seven months the bread here was the cheapest in the county of its kind. Nobody wrote to ask about that.</p>
<h2>The wages</h2>
<p>They are the largest line, and that is what a slow dough is: time, and someone who is paid for it. A factory loaf has about eight pence of labour in it. You could say that ours is a pound and two thirds too dear. You could also say that three people in Ashcombe have a job with a lie-in on Mondays.</p>
<h2>What could be less</h2>
<p>Wood, if the oven kept its heat; hence the door. The card fees, if you all paid in coins, which we do not expect. And there is waste: five loaves in a hundred come back from the stall. We halve their price after three o’clock, and what is left at five goes into the community fridge beside the hall, so it is not lost, but it does not pay for itself either.</p>
<p>Twenty-four pence is what remains. It comes to fifteen hundred pounds for the quarter, and the mixer needs a new bearing.</p>
<p>If the price is a difficulty, say so to whoever is at the till. There is a fund, members pay into it, and all that anybody will ask is how many loaves.</p>
`,
}
