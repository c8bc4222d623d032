import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const theCrateComesBack: PostSeed = {
  title: 'The crate comes back',
  slug: 'the-crate-comes-back',
  on: '08-15',
  authors: [cast.members.ada, cast.members.fern],
  tags: ['cooperative', 'producers'],
  excerpt:
    'We counted everything that left the cold store in a year, and everything that came home. Glass did well, crates did better, and lids are a disgrace.',
  picture: 'crate',
  pictureAlt: 'An empty wooden crate with the ash leaf burned into its side',
  widgets: [
    { productId: cast.products.appleJuice.id, caption: 'In the bottle with the deposit' },
    { productId: cast.products.oatMilk.id, caption: 'This one, too' },
  ],
  html: `
<p>There is a chalk line on the wall of the cold store, at the height of my shoulder. When the stack of empty crates is above it, we are doing well. Last August it was at my knee, and Fern rang to say that she had four hundred kilos of plums and nothing to put them into but her car.</p>
<p>So we counted for a year. Each crate, each bottle, each jar that left the building, and each that came back, by hand, on a sheet behind the door. Eighteen people kept it up, and it has coffee on it.</p>
<h2>The figures</h2>
<ul>
<li><strong>Crates:</strong> 9,120 out, 8,986 back. That is ninety-eight and a half in a hundred. Of the missing ones, we know that eleven are shelves in the flat of a member whom we shall not name, and who has offered to return them when she moves.</li>
<li><strong>Juice and oat milk bottles,</strong> with a deposit of a pound: ninety-four in a hundred.</li>
<li><strong>Jars,</strong> with a deposit of twenty pence: seventy-one. They are too useful. Half of the valley keeps its screws in them.</li>
<li><strong>Lids:</strong> thirty-eight. You bring the jar back and keep the lid. We do not understand it, and would like to hear from anybody who does.</li>
</ul>
<h2>What it is worth</h2>
<p>A new bottle costs us fifty-two pence. Washing an old one costs eleven, with the hot water from the dairy, and we have now measured that properly as well. A bottle makes fourteen journeys before it chips. On a year, that is two thousand six hundred pounds that did not go to a glass factory, and a heap of broken glass the size of the porch that nobody had to melt.</p>
<p>The crates are of ash from the wood behind the orchard, where the dieback has taken every third tree. Fern’s uncle saws them, her nephew nails them, and they last eight years if nobody sits on them.</p>
<blockquote><p>“It is the only thing that I sell which I hope to see again.” — Fern</p></blockquote>
<h2>What we changed</h2>
<p>Three things. The deposit for jars goes up to fifty pence in September; the meeting agreed to it with a sigh. There is a rack for empties <em>inside</em> the door now and not round the back, because nobody likes to walk round the back in the rain. And at the stall you may give your empties to whoever is serving, even with a queue behind you. We had never said so, and it turned out that most people thought they might not.</p>
<p>The chalk line is still there. This morning the stack stood two crates above it.</p>
`,
}
