import { cast } from '../../../../seeds/cast.ts'
import type { PostSeed } from './PostSeed.ts'

export const twelveApplesOnePress: PostSeed = {
  title: 'Twelve apples, one press',
  slug: 'twelve-apples-one-press',
  on: '10-17',
  authors: [cast.members.fern],
  tags: ['from-the-field', 'orchard'],
  excerpt:
    'No single apple makes a good juice. Fern Tallis goes through the twelve that go into ours, from the sharp ones to the one that nobody can name.',
  picture: 'orchard',
  pictureAlt: 'Rows of apple trees with ladders and crates between them',
  widgets: [
    { productId: cast.products.appleJuice.id, caption: 'This autumn’s pressing' },
    { shopId: cast.shops.orchard.id },
  ],
  html: `
<p>People bring me apples in carrier bags and ask what they are. I am right about half of the time. Our own orchard has six hundred trees, planted since 1903 by four generations of people who wrote nothing down, and there are two of them that three experts have called three different things.</p>
<p>For eating, one good apple is enough. For juice it never is. A juice from sweet apples alone tastes like the inside of a sweet shop; from sharp ones alone, like an argument. You need acid to wake it up, sugar to carry it, and tannin, which is what dries your tongue, to make you want the next mouthful.</p>
<h2>The sharp</h2>
<p>Bramley gives half of the acid. The other half comes from a row of Grenadier at the bottom by the stream, which are ripe in August and have gone to flour by October, so we freeze the juice of them in the summer and blend it in. That is our one trick and I have just told you.</p>
<h2>The sweet</h2>
<p>Egremont Russet, Worcester, Katy, Discovery, a Gala that my brother planted when I was not looking, and Ashmead’s Kernel. If I could keep one tree it would be Ashmead’s Kernel. It looks like a potato and it tastes like a pear drop in a library.</p>
<h2>The bitter</h2>
<p>Three cider apples, Dabinett, Yarlington Mill and Brown Snout, which you would not eat twice. They are one part in ten of the juice, and when I left them out one year a man sent his bottle back and asked what had died.</p>
<figure><img src="/assets/pictures/apples.svg" alt="Apples of several colours in a heap" width="800" height="600"><figcaption>From the left: sharp, sweet, sweet, nobody knows.</figcaption></figure>
<h2>And the twelfth</h2>
<p>It stands by the gate, it leans, and it bears every second year. The fruit is small and yellow and smells of quince. We call it the Gatepost. Without it the juice is correct. With it, people ask what it is.</p>
<p>On pressing days there are eight of us. The apples are washed in the old bath, milled, and wrapped in cloth in layers like a very wet parcel; then the press comes down, and for a moment nothing happens, and then it runs from all four sides at once. The children stand there with cups. I have stood there with a cup myself, and I can tell you that whatever we do to it afterwards, filtering and warming and bottling, is only an attempt to lose as little as possible of that.</p>
<p>If you have a tree and no time, bring us the apples. We take windfalls that were picked up the same day, without leaves and without wasps, and you get every fourth bottle.</p>
`,
}
