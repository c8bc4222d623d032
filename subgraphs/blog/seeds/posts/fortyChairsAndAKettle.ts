import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const fortyChairsAndAKettle: PostSeed = {
  title: 'Forty chairs and a kettle',
  slug: 'forty-chairs-and-a-kettle',
  on: '12-03',
  authors: [cast.members.goran],
  tags: ['events', 'community'],
  excerpt:
    'The Friday soup began because the boiler at the hall had failed. What we learned about cooking for people who did not say that they would come.',
  picture: 'supper',
  pictureAlt: 'A long table with bowls, bread and candles',
  widgets: [
    { calendarId: cast.calendars.commons.id, caption: 'Every Friday, and whatever else is on' },
    { shopId: cast.shops.wildfield.id, caption: 'Where most of the soup comes from' },
  ],
  html: `
<p>Two winters ago the boiler of the Commons Hall stopped on the day of the choir’s concert. We had forty chairs, a kettle, and an audience in coats. Somebody fetched the soup they had meant for their own dinner. Somebody else fetched bread. By the interval there were three soups and nobody was talking about the boiler.</p>
<p>The choir sang the second half with their mouths full. It was a Friday. On the way out a woman whom I had never seen asked me what time the soup was next week. I said half past twelve, because I am a weak man and the hall was free, and that is how it began.</p>
<h2>How it works, as far as it does</h2>
<p>Two people cook. It is never the same two, and one of them has always done it before. They get forty pounds from the tin and whatever the growers have too much of. Chioma’s crates come on Thursday evening, and until they are open nobody knows whether it will be a week of squash or a week of chard. I have seen a grown man stand in front of nine kilos of celeriac and quietly take off his coat.</p>
<p>It says four pounds on the door, or what you can. You may book a bowl, so that we know, and there is another bowl on the way out. Last year it came to three pounds and ten pence a head on average, and the average hides everything: there are people who put in a twenty, and people who put in nothing, and I have trained myself to look at the ceiling.</p>
<h2>Things that we got wrong</h2>
<ul>
<li>We seated people. It took a month to notice that nobody sits beside a stranger on purpose, and everybody talks to one when the benches are long and the bread is at the other end.</li>
<li>We had a programme. A talk, a slide show. People came for the talk, or else for the soup, and each half resented the other. Now there is only soup, and if somebody wants to play the accordion they may do so from half past one.</li>
<li>We washed up ourselves. A guest who is not allowed to wash up is a guest; one who is handed a towel comes again.</li>
</ul>
<blockquote><p>“I came because it was warm. I stayed because somebody asked me to carry the bench.”</p></blockquote>
<h2>Who comes</h2>
<p>Between thirty and sixty. Students from the agricultural college, who eat like it. A table of widowers, who started out at four different corners. Parents with children who fall asleep under the coats. In November, two cyclists from Utrecht, who had smelled it from the road and thought that we were a restaurant. They washed up.</p>
<p>The boiler was mended long ago. I am not sure that anybody would have noticed.</p>
`,
}
