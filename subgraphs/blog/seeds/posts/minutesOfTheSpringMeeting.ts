import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const minutesOfTheSpringMeeting: PostSeed = {
  title: 'The spring meeting, in short',
  slug: 'the-spring-meeting-in-short',
  on: '03-30',
  authors: [cast.members.ada, cast.members.goran],
  tags: ['cooperative'],
  visibility: 'members',
  excerpt:
    'Sixty-three members, nine points and two soups. What was decided about the margin, the van and the cold store, with the figures.',
  picture: 'meeting',
  pictureAlt: 'People on chairs in a circle, one of them standing',
  widgets: [{ eventId: cast.events.membersMeeting.id, caption: 'The next one' }],
  html: `
<p>For those who could not come, and for those who came and were in the kitchen at the time. The full minutes are in the folder by the door of the hall. This is what you would tell somebody on the way home.</p>
<h2>The year</h2>
<p>The market turned over £312,400, which is nine per cent more than the year before. Of that, £271,700 went to producers. What the cooperative kept paid for rent, energy, the van and two and a half wages, and left £1,130. Chioma asked why the line for card fees had grown faster than the sales. Nobody knew. Ada has looked it up since: it is because more of you buy one loaf at a time, and each payment costs five pence before it begins.</p>
<h2>What was decided</h2>
<ul>
<li><strong>The margin stays at fifteen per cent</strong> for another year. There was a motion to lower it to fourteen for producers who bring their own crates. It was withdrawn when it turned out that all of them do.</li>
<li><strong>The van goes over the hill</strong> on Tuesdays and Fridays, as a trial until the autumn. For: 58, against: 2, in the kitchen: 3.</li>
<li><strong>The cold store</strong> gets a second compressor, second-hand, for at most £2,800. The old one failed twice in July, and the second time it took forty kilos of butter with it.</li>
<li><strong>The jar deposit</strong> rises to fifty pence in September. With a sigh.</li>
</ul>
<h2>What was not decided</h2>
<p>Whether to sell coffee. It is the third time. There are those who say that it does not grow within four thousand miles, and those who say that neither does the tea that the first lot drink at every meeting. A group of four will come back in summer with a proposal, or with a truce.</p>
<h2>The board</h2>
<p>Dilys leaves after two terms. She would like it known that she is not ill, not cross, and not to be asked again. In her place you elected Emre, with 49 votes. Ada and Goran stay for another year. The treasurer’s chair is still empty, and the treasurer’s work is being done by Ada at night; if you can read a balance sheet and like soup, please come to the stall and say so.</p>
<blockquote><p>Any other business: the choir needs tenors.</p></blockquote>
`,
}
