import type { PageSeed } from './PageSeed.ts'

export const join: PageSeed = {
  title: 'Join',
  slug: 'join',
  excerpt: 'One share, one vote, twenty-five pounds. What you get, what we ask of you, and how to leave.',
  picture: 'meeting',
  pictureAlt: 'People on chairs in a circle',
  html: `
<p>You are welcome to buy, eat, sing and walk with us without being a member. Join if you would like to have a say.</p>
<h2>What you get</h2>
<ul>
<li><strong>A vote</strong> at every members’ meeting, the same as everybody’s.</li>
<li><strong>The books,</strong> whenever you like, and somebody to explain them.</li>
<li>Orders on account, the members’ posts in the journal, and first call on places at workshops.</li>
<li>A key to the tool shed. You will be asked what you took.</li>
</ul>
<h2>What it costs</h2>
<p>One share, which is £25, once. If that is too much at the moment, pay it in five parts or in three mornings of work; the fund puts down the rest and nobody makes a note of who it was. A share pays no interest, and you cannot hold more than one.</p>
<h2>What we ask</h2>
<p>That you buy here what you would have bought anyway. That you come to one meeting in the year, or tell somebody who does what you think. And that you take your turn: most members give about two hours in a month, at the stall, in the kitchen, on the van or with a pencil.</p>
<h2>How it goes</h2>
<ol>
<li>Come by on a Saturday, or write to <a href="mailto:members@rose-ash.example">members@rose-ash.example</a>, and say who you are.</li>
<li>A member has a cup of tea with you. It is not an examination. It is so that you know somebody at your first meeting.</li>
<li>You sign one page, pay your share, and get a name for these sites.</li>
</ol>
<h2>How to leave</h2>
<p>By a line to the same address. You get your twenty-five pounds back at the end of the quarter. We shall ask why, and you need not answer.</p>
`,
}
