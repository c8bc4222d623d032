import type { PageSeed } from './PageSeed.ts'

export const about: PageSeed = {
  title: 'About Rose Ash',
  slug: 'about',
  excerpt:
    'A food and land cooperative in Ashcombe: five producers, a hall, a market, and some two hundred and forty members who own all of it together.',
  picture: 'village',
  pictureAlt: 'The roofs of Ashcombe under the hill',
  html: `
<p>Rose Ash is a cooperative of people who grow, bake, mill and press food in the Ash valley, and of people who eat it. It was founded four years ago around a kitchen table, when the last shop in Ashcombe closed and seven of us found that we could name, within five miles, a baker without a counter, a grower without a lane to sell from, and a hall without a purpose.</p>
<h2>What we do</h2>
<ul>
<li>We run <strong>a market</strong>: on Saturdays in the square, and every day on these pages, for collection from the cold store.</li>
<li>We look after <strong>the Commons Hall</strong>, where there is soup each Friday and something on most evenings.</li>
<li>We <strong>teach</strong> what we know: bread, cheese, grafting, soil, and how to read a balance sheet.</li>
<li>We keep <strong>eleven acres</strong> of common land between the river and the old railway, for grazing, for willow, and for walking the dog.</li>
</ul>
<h2>Who we are</h2>
<p>Five shops sell in the market, and you may visit each of them: the Ashcombe Bakehouse, Wildfield Growers, Morgan Dairy, Weir Mill and Tallis Orchard. Three people are employed, for two and a half wages between them. Everybody else is a member, which means an owner: there are some two hundred and forty of us at the moment, and each has one vote.</p>
<h2>What we hold to</h2>
<ul>
<li>A producer names the price, and the margin on top of it is the same for all and is printed on the wall.</li>
<li>Nothing is sold here whose maker you could not ask about it.</li>
<li>What cannot be sold is eaten on Friday. What cannot be eaten goes to the pigs, and they have not complained.</li>
<li>Our books are open to every member, and our software is open to everybody.</li>
</ul>
<h2>Where to find us</h2>
<p>The Old Weighbridge, Mill Lane, Ashcombe; the Commons Hall is round the corner, at 1 Rose Lane. The train stops twelve minutes from here on foot, and the bus 41 in front of the door. The cold store is open from Tuesday to Saturday, from eight until six. Write to <a href="mailto:hello@rose-ash.example">hello@rose-ash.example</a>, or come on Friday at half past twelve and be handed a bowl.</p>
`,
}
