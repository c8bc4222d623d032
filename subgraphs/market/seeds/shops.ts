import { cast } from '../../../seeds/cast.ts'
import { bakehouse } from './goods/bakehouse.ts'
import { dairy } from './goods/dairy.ts'
import type { Goods } from './goods/Goods.ts'
import { mill } from './goods/mill.ts'
import { orchard } from './goods/orchard.ts'
import { wildfield } from './goods/wildfield.ts'

/** A shop and what it sells, as the seeds tell it. */
export interface ShopOfSeeds {
  readonly shop: (typeof cast.shops)[keyof typeof cast.shops]
  readonly summary: string
  readonly text: string
  readonly street: string
  readonly postalCode: string
  readonly picture: string
  readonly alt: string
  readonly goods: readonly Goods[]
}

export const shops: readonly ShopOfSeeds[] = [
  {
    shop: cast.shops.bakehouse,
    summary: 'Slow bread from a wood-fired oven on Church Street.',
    text: `<p>Bram de Wit came to Ashcombe for a summer and stayed for the oven. It was built in 1871, had been cold for forty years, and took him two
      winters to bring back to life. Now it is lit every night but Sunday.</p>
      <p>All our flour comes from Weir Mill, four hundred metres away by handcart. We bake what the town will eat and no more; what is left at five
      goes to the community fridge beside the hall.</p>
      <h2>Come by</h2><p>The counter is open from Tuesday to Saturday, from seven until the bread is gone.</p>`,
    street: '3 Church Street',
    postalCode: 'AC1 2BK',
    picture: 'oven',
    alt: 'A brick oven with a fire inside.',
    goods: bakehouse,
  },
  {
    shop: cast.shops.wildfield,
    summary: 'Four acres of organic vegetables beside the river.',
    text: `<p>Chioma Eze took on the flood meadow that nobody wanted in 2016 and made it the most generous field in the valley. Beds follow the
      contours, so that the river can come in and go out again without taking the soil along.</p>
      <p>We grow forty kinds of vegetables without sprays, save a third of our seed, and teach whoever wants to learn. Every Wednesday is open field
      day: come with boots, go home with supper.</p>`,
    street: 'Wildfield, River Lane',
    postalCode: 'AC1 4WF',
    picture: 'field',
    alt: 'Rows of vegetables beside a river.',
    goods: wildfield,
  },
  {
    shop: cast.shops.dairy,
    summary: 'Milk, butter and cave-aged cheese from the upper farm.',
    text: `<p>Five generations of Morgans have milked on this hill. Dilys is the first of them to sell every drop in sight of it.</p>
      <p>Our forty cows are out from April to November and eat grass and our own hay. The cheese goes down into the limestone caves below the farm,
      where it is eleven degrees in every season and nobody has to pay for it.</p>`,
    street: 'Morgan’s Farm, Cave Hill',
    postalCode: 'AC2 1MD',
    picture: 'cow',
    alt: 'A cow on a green hill.',
    goods: dairy,
  },
  {
    shop: cast.shops.mill,
    summary: 'Stone-ground flour, oats and cold-pressed oil, driven by the river.',
    text: `<p>The wheel at the weir has turned since 1742, with one pause. Emre Yıldız, who used to repair turbines, ended that pause in 2014: the river
      now drives two pairs of stones by day and lights the hall by night.</p>
      <p>We buy from eleven farms within fifteen miles, at prices that are agreed with them in February, before anything is sown. The oil press came
      later, and the oat milk by accident.</p>`,
    street: 'The Weir',
    postalCode: 'AC1 1WM',
    picture: 'mill',
    alt: 'A water mill beside a weir.',
    goods: mill,
  },
  {
    shop: cast.shops.orchard,
    summary: 'Old apple trees, a press, and a kitchen full of jars.',
    text: `<p>Six hundred trees on the south side of the valley, the oldest planted in 1903. Fern Tallis knows most of them by name, and grafts new ones
      from those that are getting tired.</p>
      <p>What is perfect is sold as fruit. What is not becomes juice, cider, vinegar, jam and chutney, in that order. The sheep that mow between the
      trees are not for sale.</p>`,
    street: 'Tallis Orchard, Mill Lane',
    postalCode: 'AC1 5TO',
    picture: 'orchard',
    alt: 'Apple trees on a slope.',
    goods: orchard,
  },
]
