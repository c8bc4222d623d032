import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const leekOatAndCheddarCrumble: PostSeed = {
  title: 'Leek, oat and cheddar crumble',
  slug: 'leek-oat-and-cheddar-crumble',
  on: 18,
  authors: [cast.members.hana, cast.members.bram],
  tags: ['recipes', 'baking'],
  excerpt:
    'A crumble that is not for afters: soft leeks under a crust of oats, wholemeal flour and old cheddar. One dish, an hour, six people.',
  picture: 'leeks',
  pictureAlt: 'A bundle of leeks with mud on their roots',
  widgets: [
    { productId: cast.products.cheddar.id, caption: 'The older, the less you need' },
    { productId: cast.products.wholemealFlour.id, caption: 'For the crust' },
    { productId: cast.products.oatMilk.id, caption: 'For the sauce' },
  ],
  html: `
<p>In my second week as a member I had a box with seven leeks in it and no plan. I asked at the bakery, because the bakery was the nearest warm place, and Bram said: what do you do with apples? You make a crumble. Well, then.</p>
<p>This is what came of it. It has been to three suppers at the hall, and I have been asked for it four times, so here it is, and you can stop asking.</p>
<h2>For six</h2>
<ul>
<li>6 or 7 leeks, about a kilo once they are trimmed</li>
<li>50 g of butter, and 100 g more, cold, for the crust</li>
<li>2 tablespoons of flour and 300 ml of oat milk (or cow’s; but the oat makes it sweeter)</li>
<li>a heaped teaspoon of mustard, nutmeg, pepper</li>
<li>120 g of wholemeal flour</li>
<li>100 g of rolled oats, the thick ones</li>
<li>100 g of old cheddar, in crumbs and not in threads</li>
<li>a handful of hazelnuts, if there are any</li>
</ul>
<h2>The leeks</h2>
<p>Slit them, wash them better than you think you must, and cut them as wide as a finger. Melt the 50 g of butter in your widest pan, put the leeks in with a good pinch of salt, put a lid on, and leave them on a low flame for twenty minutes. They should slump and not brown. If they brown, say that you meant it.</p>
<p>Sprinkle two spoons of flour over them, stir for a minute, and pour in the oat milk bit by bit. Mustard, nutmeg, pepper. It should be thick enough to leave a road behind the spoon. Tip it into a dish.</p>
<h2>The crust</h2>
<p>Here Bram takes over. Rub the cold butter into the wholemeal flour until it is like wet sand, and stop there: the most common fault of a crumble is too much love. Stir in the oats, the cheese and the nuts, broken up. If it will not clump at all, a spoonful of water. Scatter it over the leeks and do not press it down, for the gaps are where it gets crisp.</p>
<p>Bake at 190 degrees for thirty-five minutes, until it bubbles up at the sides and the top has the colour of a good boot.</p>
<blockquote><p>“With a wholemeal crust you want a flour that was ground this month. Old bran tastes of cupboards.” — B.</p></blockquote>
<h2>Afterwards</h2>
<p>A sharp salad beside it, apples or chicory. It is better warm than hot, and there is a school of thought at the hall, led by Goran, that it is best at ten at night, cold, out of the dish, with the door of the fridge open. We have no photograph of this.</p>
`,
}
