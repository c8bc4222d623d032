import type { PageSeed } from './PageSeed.ts'

export const accessibility: PageSeed = {
  title: 'Accessibility',
  slug: 'accessibility',
  excerpt:
    'How to get into the hall, and how to use these pages by keyboard, by ear, on paper or on an old telephone.',
  picture: 'bridge',
  pictureAlt: 'A low stone bridge over a stream',
  html: `
<h2>These pages</h2>
<p>Our six sites are made to be used by everybody, with whatever they have. The measure is level AA of the Web Content Accessibility Guidelines, version 2.2, and each page is tested against it before it goes out.</p>
<ul>
<li>Everything works with a keyboard alone. The first press of the tab key offers to skip to the content, and you can always see where you are.</li>
<li>Headings, lists and forms are what they say they are, so that a screen reader can find its way.</li>
<li>You may enlarge the text as far as your browser goes. Nothing is cut off, and there is no sideways scrolling down to a width of 320 pixels.</li>
<li>Light and dark follow your device. The colours keep their contrast in both.</li>
<li>No page needs JavaScript. What it adds is convenience.</li>
<li>Nothing moves by itself, and nothing makes a sound.</li>
</ul>
<p>Pictures are described in words. Where a picture only decorates, the description is left out on purpose.</p>
<h2>What is not good enough yet</h2>
<p>The month view of the calendar is a wide table. It reads well aloud, but on a small screen the list is more comfortable, and it is one press away. The forms of some cheese are described with more affection than precision.</p>
<h2>The hall, the market and the cold store</h2>
<ul>
<li>There is a level entrance from the yard, with a bell. The doors are 90 cm wide, and the toilet on the ground floor is built for a wheelchair.</li>
<li>The stage has a ramp. The gallery has stairs only; whatever is shown there is shown downstairs as well, if you ask.</li>
<li>A hearing loop covers the front half of the hall. It is switched on; sit left of the pillar.</li>
<li>Two parking spaces for badge holders are beside the yard door. The 41 is a low-floor bus.</li>
<li>Assistance dogs are welcome everywhere but in the dairy.</li>
</ul>
<h2>Tell us</h2>
<p>If something keeps you out, on these pages or in Rose Lane, please say so: <a href="mailto:access@rose-ash.example">access@rose-ash.example</a>, or ask for Goran at the hall. You will have an answer within three working days, and if we can mend it with a screwdriver, sooner.</p>
`,
}
