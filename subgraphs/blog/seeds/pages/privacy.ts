import type { PageSeed } from './PageSeed.ts'

export const privacy: PageSeed = {
  title: 'Privacy',
  slug: 'privacy',
  excerpt:
    'What we know about you, why, for how long, and who else hears of it. There is no advertising and nobody counts your steps.',
  picture: 'noticeboard',
  pictureAlt: 'A noticeboard with a few cards pinned to it',
  html: `
<p>We know our members by name. We see no reason to know more about you than that, and here is what it comes to.</p>
<h2>If you only look around</h2>
<p>Our pages load nothing from anybody else: no fonts, no counters, no maps, no buttons of social networks. We write a log of requests to find faults with, without names, and delete it after fourteen days. Cookies are set for two reasons, to remember your basket and to keep you signed in, and for no others, which is why you have not been asked about them.</p>
<h2>If you order</h2>
<p>We keep what you ordered, when, what it cost and how to reach you. Whoever packs it sees your first name and your order. The tax office wants us to keep invoices for six years; everything else about an order is deleted after two.</p>
<h2>If you are a member</h2>
<ul>
<li>Your name, your handle and the day on which you joined can be seen by everybody.</li>
<li>Your profile is seen by whom you choose: everybody, members, or nobody else.</li>
<li>Your e-mail address is seen by you and by those who administer these sites.</li>
<li>What you write in public goes out to other servers if people there follow you. We ask them to delete it when you do, and cannot force them to.</li>
</ul>
<h2>If you read our letters</h2>
<p>We write down that you wanted a newsletter, when, and to which words you agreed, and we keep that as proof. Our letters contain no invisible pictures. We do not know whether you open them, and would rather you told us.</p>
<h2>Who else hears of it</h2>
<p>The provider that takes card payments, of the payment. The company in Bristol whose machines these sites run on, of nothing that it could read. Nobody else, and nobody for money.</p>
<h2>What you may ask for</h2>
<p>To see everything that we have about you; to have it put right; to take it with you in a file; to have it deleted. Write to <a href="mailto:privacy@rose-ash.example">privacy@rose-ash.example</a>. If you think that we are getting it wrong, the Information Commissioner’s Office would like to hear from you, and so would we.</p>
`,
}
