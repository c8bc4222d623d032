import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const theWheelTurnsAgain: PostSeed = {
  title: 'The wheel turns again',
  slug: 'the-wheel-turns-again',
  on: '05-28',
  authors: [cast.members.emre],
  tags: ['mill', 'producers'],
  excerpt:
    'Eleven months, thirty-two oak paddles and one eel: Weir Mill grinds by water once more. What was wrong, and what it changes for the flour.',
  picture: 'mill',
  pictureAlt: 'Weir Mill beside the river, its wheel half in the water',
  widgets: [
    { productId: cast.products.wholemealFlour.id, caption: 'From the stones, by water' },
    { shopId: cast.shops.mill.id },
  ],
  html: `
<p>On Tuesday at ten past nine I lifted the sluice by the width of two hands, and nothing happened. Water went under the wheel and out at the other side, as it had for eleven months. Then something cracked, up in the gearing, and I thought of the invoice; and then the whole building leaned a little, as one does before standing up, and the wheel went round.</p>
<p>The two masons on the bank, who had told me all week that it would not, took off their caps. They say that they were hot.</p>
<h2>What was wrong with it</h2>
<p>Less than it looked. The axle is iron, cast in this county, and it will outlive us all. But the paddles that I had put on in 2014 were gone, all thirty-two. I had made them of seasoned oak, and was proud of it, and seasoned oak swells in water and splits. Two cousins and I made the new ones of green wood, as they did in 1742. They had to go on in pairs, opposite each other, or the wheel would have turned by itself with us inside it.</p>
<p>The pit was full of silt to the height of my chest. We took it out with buckets, and at the bottom there was an eel as long as my arm, who looked at us as if we were late with the rent. The river warden came and carried her upstream in a wet sack, and asked us to build a ladder for the next one. It is on the left, behind the grille. You can see them in September at night with a torch.</p>
<h2>What it changes for the flour</h2>
<p>The stones are the same: French burr, a metre and twenty, dressed by hand. But for eleven months an electric motor drove them, and a motor has one speed. A stone that runs too fast warms the grain; at forty degrees the oil in the germ begins to turn, and you can taste it in a week. Water is slow. We make sixty turns in a minute where the motor made ninety, and the meal comes off the stone as cool as my hand.</p>
<ul>
<li>It makes less: eighty kilos in an hour, where it was a hundred and thirty.</li>
<li>It keeps for longer, about three months in a dark cupboard.</li>
<li>Bram says that it drinks more, so give your dough another spoonful of water.</li>
</ul>
<blockquote><p>“It sounds like rain on a tin roof, a long way off. I opened the window of the bakery to hear it.” — Bram</p></blockquote>
<h2>When the river is low</h2>
<p>From the end of July there may be weeks without enough of it. We signed a paper about that, and rightly: the fish come first. Then the motor takes over, and the bags from those weeks carry a small sun on the label in place of the wave. I should like to say that you cannot taste the difference. Come and try; I put out both, and butter, on the first Saturday of the month, and I do not tell you which is which until you have said something.</p>
`,
}
