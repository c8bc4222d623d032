import type { PageSeed } from './PageSeed.ts'

export const contact: PageSeed = {
  title: 'Visit and write',
  slug: 'contact',
  excerpt: 'Where we are, when somebody is there, and to whom to write about what.',
  picture: 'shop-front',
  pictureAlt: 'A shop front with a striped awning',
  html: `
<h2>Come by</h2>
<p><strong>The Old Weighbridge</strong><br>Mill Lane, Ashcombe</p>
<p>The shop is behind the green door, the cold store behind the shop, and the Commons Hall round the corner, at 1 Rose Lane.</p>
<table>
<caption>When somebody is there</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Cold store</th><th scope="col">Shop</th><th scope="col">Hall</th></tr></thead>
<tbody>
<tr><th scope="row">Monday</th><td>closed</td><td>closed</td><td>from 6 in the evening</td></tr>
<tr><th scope="row">Tuesday to Wednesday</th><td>8 to 6</td><td>closed</td><td>9 to 5</td></tr>
<tr><th scope="row">Thursday</th><td>8 to 6</td><td>9 to 4</td><td>9 to 5, and for meetings</td></tr>
<tr><th scope="row">Friday</th><td>8 to 6</td><td>9 to 4</td><td>9 to 5, soup at half past 12</td></tr>
<tr><th scope="row">Saturday</th><td>8 to 6</td><td>9 to 4</td><td>closed: we are on the square</td></tr>
<tr><th scope="row">Sunday</th><td>closed</td><td>closed</td><td>when something is on</td></tr>
</tbody>
</table>
<p>From the station, turn left, follow the river for ten minutes, and take the second bridge. The first one belongs to a heron.</p>
<h2>Write</h2>
<ul>
<li>About an order: <a href="mailto:orders@rose-ash.example">orders@rose-ash.example</a></li>
<li>About membership: <a href="mailto:members@rose-ash.example">members@rose-ash.example</a></li>
<li>About hiring the hall: <a href="mailto:hall@rose-ash.example">hall@rose-ash.example</a></li>
<li>To sell in the market: <a href="mailto:producers@rose-ash.example">producers@rose-ash.example</a>. Three members will come and look at your place, and they will want tea.</li>
<li>About anything else: <a href="mailto:hello@rose-ash.example">hello@rose-ash.example</a></li>
</ul>
<h2>Ring</h2>
<p>01632 960 114, while the cold store is open. If nobody answers, somebody is carrying something; please try again.</p>
`,
}
