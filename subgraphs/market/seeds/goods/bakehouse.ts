import { cast } from '../../../../seeds/cast.ts'
import type { Goods } from './Goods.ts'

/** Bram's bakehouse on Church Street. */
export const bakehouse: readonly Goods[] = [
  {
    id: cast.products.sourdough.id,
    slug: cast.products.sourdough.slug,
    title: cast.products.sourdough.title,
    summary: 'Our everyday loaf: three-day dough, a dark crust and an open, slightly sour crumb.',
    text: `<p>Flour from Weir Mill, water, salt and a starter that Bram brought from Utrecht in 2009. The dough rests for three days in the
      cool room, so the bread keeps until the middle of next week.</p>
      <p>Best on the second day. Freeze what is left in slices and toast it from frozen.</p>`,
    labels: ['vegan', 'local'],
    categories: ['bread'],
    picture: 'sourdough',
    alt: 'A round sourdough loaf, scored with a leaf.',
    variants: [
      {
        id: cast.products.sourdough.variantId,
        sku: 'SOUR-800',
        title: 'Whole loaf',
        amount: 800,
        unit: 'g',
        price: 460,
        stock: 38,
        most: 6,
      },
      { sku: 'SOUR-400', title: 'Half loaf', amount: 400, unit: 'g', price: 250, stock: 14, most: 6 },
    ],
  },
  {
    title: 'Seeded rye',
    summary: 'A dense northern loaf with sunflower, linseed and pumpkin seeds. Slices thin as card.',
    text: `<p>Whole rye, soaked overnight with its seeds and baked slowly under a lid. It is at its best from the third day and still good on
      the tenth.</p><p>Wrap it in paper, never in plastic, and keep it away from the window.</p>`,
    labels: ['vegan', 'organic'],
    categories: ['bread'],
    picture: 'bread',
    alt: 'A dark square loaf covered with seeds.',
    variants: [{ sku: 'RYE-900', amount: 900, unit: 'g', price: 520, stock: 21 }],
  },
  {
    title: 'Spelt tin loaf',
    summary: 'A soft, nutty sandwich loaf from spelt grown on the hill above the weir.',
    text: `<p>Spelt makes a tender crumb with a taste of hazelnuts. We bake it in old tins from the primary school kitchen, which give it square
      shoulders and a shape that fits the toaster.</p>`,
    labels: ['vegan', 'local'],
    categories: ['bread'],
    picture: 'bread',
    alt: 'A tin loaf with a split top.',
    variants: [{ sku: 'SPELT-700', amount: 700, unit: 'g', price: 430, stock: 17 }],
  },
  {
    title: 'Baguette',
    summary: 'Crisp outside, creamy inside, out of the oven at seven and again at four.',
    text: `<p>A long, cold fermentation and a very hot stone. Eat it on the day that you carry it home: ours has no fat in it, and nothing to
      make it last.</p>`,
    labels: ['vegan'],
    categories: ['bread'],
    picture: 'baguettes',
    alt: 'Three baguettes in a basket.',
    variants: [
      { sku: 'BAG-1', title: 'One', amount: 280, unit: 'g', price: 190, stock: 40 },
      { sku: 'BAG-3', title: 'Three', amount: 840, unit: 'g', price: 510, stock: 12 },
    ],
  },
  {
    title: 'Breakfast rolls',
    summary: 'Six soft white rolls for Saturday morning, dusted with flour.',
    text: `<p>Milk and a little butter from Morgan Dairy keep them soft. Ten minutes in a warm oven brings them back as they were.</p>`,
    labels: ['local'],
    categories: ['bread'],
    picture: 'rolls',
    alt: 'Six floury white rolls on a cloth.',
    variants: [{ sku: 'ROLL-6', amount: 6, unit: 'item', price: 320, stock: 26 }],
  },
  {
    title: 'Cardamom buns',
    summary: 'Twisted, sticky and fragrant. We grind the cardamom an hour before we use it.',
    text: `<p>A rich dough with brown butter, knotted by hand on Friday night and baked on Saturday. The kitchen smells of it until Monday.</p>
      <p>They freeze well. Warm them for eight minutes at 160 degrees.</p>`,
    categories: ['bread'],
    picture: 'buns',
    alt: 'Four knotted buns with sugar on top.',
    variants: [
      { sku: 'CARD-2', title: 'Two', amount: 2, unit: 'item', price: 480, stock: 18 },
      { sku: 'CARD-4', title: 'Four', amount: 4, unit: 'item', price: 900, stock: 9 },
    ],
  },
  {
    title: 'Ashcombe fruit loaf',
    summary: 'Plums, apple and a little spice, kept moist with cider from the orchard.',
    text: `<p>The loaf that the bakehouse used to send to the hill farms at lambing time. Fern Tallis dries the plums; the cider is hers too.
      Toast it, butter it, and think of somebody to share it with.</p>`,
    labels: ['local'],
    categories: ['bread'],
    picture: 'bread',
    alt: 'A fruit loaf, sliced to show the plums.',
    variants: [{ sku: 'FRUIT-600', amount: 600, unit: 'g', price: 590, stock: 4 }],
  },
  {
    title: 'Oat crackers',
    summary: 'Thin, salty crackers from rolled oats and rapeseed oil. Made for cheddar.',
    text: `<p>Oats, seeds and oil from Weir Mill, rolled until the light comes through. They stay crisp for two months in their tin.</p>`,
    labels: ['vegan', 'local'],
    categories: ['bread', 'pantry'],
    picture: 'crackers',
    alt: 'A stack of thin seeded crackers.',
    variants: [
      { sku: 'CRACK-150', title: 'Packet', amount: 150, unit: 'g', price: 340, stock: 44 },
      { sku: 'CRACK-400', title: 'Tin', amount: 400, unit: 'g', price: 820, stock: 11 },
    ],
  },
  {
    title: 'Pizza dough',
    summary: 'Two balls of three-day dough, ready to stretch.',
    text: `<p>Take it out of the cold an hour before supper. Each ball makes one large pizza, or four small ones for small hands.</p>`,
    labels: ['vegan'],
    categories: ['bread'],
    picture: 'flour',
    alt: 'Two balls of dough on a floured board.',
    variants: [{ sku: 'DOUGH-2', amount: 500, unit: 'g', price: 300, stock: 15 }],
  },
  {
    title: 'Birthday cake to order',
    summary: 'Three layers of sponge with seasonal fruit, made for the day that you name.',
    text: `<p>Tell us by Wednesday for the weekend. In spring it comes with rhubarb and custard, in summer with berries, in autumn with
      plums, and in winter with marmalade and chocolate.</p>`,
    categories: ['bread'],
    picture: 'buns',
    alt: 'A tall layered cake with berries on top.',
    variants: [
      { sku: 'CAKE-8', title: 'For eight', amount: 1, unit: 'item', price: 2800, stock: 'to order', most: 2 },
      {
        sku: 'CAKE-16',
        title: 'For sixteen',
        amount: 1,
        unit: 'item',
        price: 4600,
        stock: 'to order',
        most: 2,
      },
    ],
  },
  {
    title: 'Breadcrumbs',
    summary: 'Yesterday’s sourdough, dried and ground. Nothing is wasted here.',
    text: `<p>Coarse enough to crunch on a gratin, fine enough to hold a fishcake together. It keeps for half a year in its paper bag.</p>`,
    labels: ['vegan'],
    categories: ['pantry', 'bread'],
    picture: 'flour',
    alt: 'A paper bag of coarse breadcrumbs.',
    variants: [{ sku: 'CRUMB-350', amount: 350, unit: 'g', price: 210, before: 260, stock: 30 }],
  },
  {
    title: 'Sourdough starter',
    summary: 'A jar of the starter that raises all our bread, with a card on how to keep it alive.',
    text: `<p>Feed it once a week and it will outlive us all. If it ever dies, come to the counter with the empty jar and we will fill it again
      for nothing.</p>`,
    labels: ['vegan'],
    categories: ['bread'],
    picture: 'oven',
    alt: 'A jar of bubbling starter beside an oven.',
    variants: [{ sku: 'START-120', amount: 120, unit: 'g', price: 350, stock: 8, most: 2 }],
  },
]
