import type { PageSeed } from './PageSeed.ts'

export const howOrderingWorks: PageSeed = {
  title: 'How ordering works',
  slug: 'how-ordering-works',
  excerpt:
    'When to order, when it is ready, where to fetch it, and what happens if something is missing from your crate.',
  picture: 'basket',
  pictureAlt: 'A basket with bread, apples and a bottle',
  html: `
<h2>In short</h2>
<ol>
<li>Put what you want into your basket. You need no account for that, and the basket waits for you.</li>
<li>At the checkout, say when you collect, and pay by card. We hold everything for half an hour while you do. Order by <strong>six in the evening</strong>, and it is in the cold store from <strong>eight the next morning</strong> but one.</li>
<li>We write to you when it is ready. Fetch it within three days, and bring the empties.</li>
</ol>
<h2>Which days</h2>
<p>We pack from Monday to Friday. What you order on Friday evening, or at the weekend, is ready on Tuesday. Bread is baked on Tuesday, Thursday and Saturday, and comes on the first of those days that fits. Vegetables are cut on the morning on which we pack them, so now and then a row decides otherwise: then you get the nearest thing and the difference in money, unless you wrote “nothing instead” into the note.</p>
<h2>Prices</h2>
<p>The price that you see is the whole price, with tax. For things that are sold by weight we state a price per kilo as well, and charge what the scales say, never more than a tenth above the estimate. Deposits for bottles, jars and crates are listed on a line of their own, and you get them back in coins or as credit.</p>
<h2>Where to fetch it</h2>
<ul>
<li><strong>The cold store</strong> behind the Old Weighbridge, Mill Lane, Tuesday to Saturday, 8 until 6. Your crate has your name on it.</li>
<li><strong>The far side of the hill:</strong> Tuesday and Friday at the bus shelter in Nether Ash, from a quarter to ten.</li>
<li><strong>At your door,</strong> if you cannot come, within Ashcombe. A member on a bicycle brings it. That costs nothing, but you might ask them in.</li>
</ul>
<h2>When something is wrong</h2>
<p>Tell us within two days, at the counter or at <a href="mailto:orders@rose-ash.example">orders@rose-ash.example</a>. Whatever was missing, bruised or not to be recognised, we replace or refund, and we do not ask for photographs. You may cancel an order on its own page until it is packed, and ask for money back there afterwards; the link to it is in the mail that we sent you.</p>
`,
}
