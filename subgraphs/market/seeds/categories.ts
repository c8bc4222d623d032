import { cast } from '../../../seeds/cast.ts'

/** A shelf of the market, as the seeds tell it; parents come before their children. */
export interface ShelfOfSeeds {
  readonly id?: string
  readonly slug: string
  readonly name: string
  readonly parent?: string
  readonly description: string
  readonly picture: string
  readonly alt: string
}

const { bread, vegetables, fruit, dairy, drinks, pantry, preserves, garden } = cast.categories
const root = ({ id, slug, title }: typeof bread, description: string, picture: string, alt: string) => ({
  ...{ id, slug, name: title, description, picture, alt },
})

export const categories: readonly ShelfOfSeeds[] = [
  root(bread, 'Baked on Church Street before you are up.', 'bread', 'Loaves on a wooden shelf.'),
  root(
    vegetables,
    'From the four acres beside the river, and whatever the weather lets us have.',
    'carrots',
    'A bunch of carrots.',
  ),
  root(fruit, 'Orchard fruit in its fortnight, and summer in the freezer.', 'apples', 'A basket of apples.'),
  root(dairy, 'Forty cows, eleven goats and ninety hens.', 'cheese', 'A wedge of cheese.'),
  root(drinks, 'Pressed, brewed or dried in the valley.', 'juice', 'A bottle of apple juice.'),
  root(pantry, 'What the mill makes, and what keeps beside it.', 'grain', 'Ears of grain.'),
  root(preserves, 'Summer with a lid on.', 'jam', 'A jar of jam.'),
  root(garden, 'For your own bed, pot or allotment.', 'seedlings', 'Seedlings in a tray.'),
  {
    slug: 'cheese',
    name: 'Cheese',
    parent: dairy.slug,
    description: 'From three days to eighteen months old.',
    picture: 'blue-cheese',
    alt: 'A piece of blue cheese.',
  },
  {
    slug: 'milk-and-butter',
    name: 'Milk, cream and butter',
    parent: dairy.slug,
    description: 'In glass and paper, from the farm to the counter in a morning.',
    picture: 'butter',
    alt: 'A block of butter.',
  },
  {
    slug: 'flour-and-grain',
    name: 'Flour and grain',
    parent: pantry.slug,
    description: 'Ground between stones, rolled on Mondays.',
    picture: 'flour',
    alt: 'A sack of flour.',
  },
  {
    slug: 'oil-and-vinegar',
    name: 'Oil and vinegar',
    parent: pantry.slug,
    description: 'Cold-pressed and long-aged.',
    picture: 'oil',
    alt: 'A bottle of oil.',
  },
  {
    slug: 'seeds-and-tubers',
    name: 'Seeds and tubers',
    parent: garden.slug,
    description: 'Saved here, for soil like yours.',
    picture: 'seeds',
    alt: 'Packets of seeds.',
  },
  {
    slug: 'plants',
    name: 'Plants and trees',
    parent: garden.slug,
    description: 'Grown outside, so the weather is no news to them.',
    picture: 'herbs',
    alt: 'Herbs in pots.',
  },
]
