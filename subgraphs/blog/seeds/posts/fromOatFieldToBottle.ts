import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const fromOatFieldToBottle: PostSeed = {
  ...cast.posts.oats,
  on: '09-04',
  authors: [cast.members.emre, cast.members.ada],
  tags: ['from-the-field', 'mill'],
  excerpt:
    'Eleven acres above the river, one stubborn roller mill, and the enzyme that turns porridge sweet: how our oat milk is made, and why it settles.',
  picture: 'field',
  pictureAlt: 'An oat field on a slope, cut in stripes, with the valley behind it',
  widgets: [
    { productId: cast.products.oatMilk.id, caption: 'The bottle at the end of the story' },
    { shopId: cast.shops.mill.id },
  ],
  html: `
<p>The oats for our milk grow in three fields that you can see from the bridge, on the slope where the barley used to fail. Oats do not mind a thin soil and a wet July. They mind being cut a week late, because then half of them are on the ground, and this year we stood at the gate for four evenings and argued about the weather before we sent for the combine.</p>
<p>They came in at fourteen per cent moisture, which is dry enough to keep without heating the barn. That is the first thing to know about oat milk: most of the work is done by not having to dry it.</p>
<h2>Rolling</h2>
<p>At the mill we take off the hull and roll the groats between two steel cylinders from a biscuit factory in Leicester. They are older than I am. If they stand too close the oats turn to dust and the milk goes slimy; too far, and nothing comes out of them. There is a setting in between that I find by ear. My daughter says that it sounds like walking on frost.</p>
<figure><img src="/assets/pictures/mill.svg" alt="Weir Mill with its wheel and a sack hoist" width="800" height="600"><figcaption>The roller stands on the first floor, behind the small window.</figcaption></figure>
<h2>Sweet without sugar</h2>
<p>The rolled oats go into spring water at sixty-two degrees, together with a handful that we have let sprout. A sprouting grain makes an enzyme, amylase, which cuts long starch into short sugars. It is what happens in your mouth when you chew bread for a while. After forty minutes the mash tastes faintly of biscuits. We have added nothing sweet, and the label says so.</p>
<p>Then it is strained, twice, through cloth. What stays in the cloth goes to the bakehouse, where it becomes crackers. When Bram has too much of it, the rest goes to Dilys’s cows, who look at the van with an expression I have not seen them use for me.</p>
<h2>Why it settles</h2>
<p>The milk that you buy elsewhere has been pushed through a hole at two hundred times the pressure of the air, and a gum keeps what is left from sinking. Ours has oats, water and a pinch of salt in it, and after a night in your fridge there are two layers. Shake the bottle. That is the entire instruction.</p>
<ul>
<li>It keeps for six days, cold, and four once it is open.</li>
<li>It foams, if you warm it slowly and lose your patience late.</li>
<li>The bottle has a deposit of one pound. Bring it back rinsed and unlabelled; the labels come off in cold water.</li>
</ul>
<p>We fill four hundred bottles in a week. When they are gone, they are gone until the next Tuesday, because the mash tun holds what it holds. Somebody at the last meeting asked whether we should buy a bigger one. I said that I would think about it. I am still thinking, and I notice that I do it with great pleasure while the small one is bubbling.</p>
`,
}
