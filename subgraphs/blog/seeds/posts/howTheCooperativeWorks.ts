import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const howTheCooperativeWorks: PostSeed = {
  ...cast.posts.welcome,
  on: '01-09',
  authors: [cast.members.ada],
  tags: ['cooperative'],
  featured: true,
  excerpt:
    'One share, one vote, and a hall that smells of bread. Who owns Rose Ash, who decides what it does, and what happens to the money.',
  picture: 'hall',
  pictureAlt: 'The Commons Hall with its doors open and a light in the porch',
  widgets: [
    { eventId: cast.events.membersMeeting.id, caption: 'Where all of this is decided' },
    { calendarId: cast.calendars.commons.id, caption: 'What is on at the hall' },
  ],
  html: `
<p>People ask at the market stall who the owner is. I like that question, because the answer is usually standing next to them in the queue. Rose Ash belongs to its members: the people who grow and bake here, the people who eat what they grow and bake, and the three of us who are paid to keep the shelves straight and the books honest.</p>
<p>Membership is one share, and a share is twenty-five pounds. You buy it once. You cannot buy a second, and it does not grow. What it gives you is a vote, and the vote of somebody who joined last week weighs as much as mine, though I have sat through four years of meetings.</p>
<h2>What members decide</h2>
<p>On the last Thursday of the month we meet in the Commons Hall, with soup. There are things that only that meeting may decide:</p>
<ul>
<li>who sits on the board, and for how long;</li>
<li>what the cooperative does with a surplus, in the years when there is one;</li>
<li>the margin that is added to a producer’s price, which is fifteen per cent at the moment and has been argued about every single time;</li>
<li>whether a new producer joins, after at least three members have visited the place and told the rest of us what they saw.</li>
</ul>
<p>Everything else is decided by whoever does the work. Nobody votes on the colour of the crates. When Chioma changed the day of the vegetable delivery she asked the two people who carry it, and that was the whole procedure.</p>
<h2>Where the money goes</h2>
<p>When you spend ten pounds in the market, eight pounds and seventy goes to the person who made the thing. One pound thirty stays with the cooperative. Out of it we pay rent for the hall and the cold store, the electricity for both, the van, the card fees, and two and a half wages. Last year eleven hundred pounds were left over. The meeting put four hundred aside for a new oven door and spent the rest on fruit trees along the school lane, which was not on the agenda and passed without a vote against.</p>
<blockquote><p>“A cooperative is a business that has to explain itself to its own customers. It keeps you tidy.”</p></blockquote>
<p>That was Dilys, in our first winter, when we could not yet pay her for the cheese on the day we took it. We could explain it, and so she waited.</p>
<h2>How to begin</h2>
<p>You do not have to be a member to buy bread. Come on a Saturday, look at what there is, ask Bram why the rye takes two days. If you find yourself wanting to say something about how all this is run, then you are a member already and only the paperwork is missing. The page on <a href="/join">joining</a> has the form. The next meeting is below, and there will be soup.</p>
`,
}
