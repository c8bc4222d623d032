/** What posts are filed under. */
export const tagSeeds = [
  {
    slug: 'cooperative',
    name: 'The cooperative',
    description: 'Who owns this, who decides, and what happens to the money.',
  },
  {
    slug: 'from-the-field',
    name: 'From the field',
    description: 'What is being sown, hoed, cut and carried in, and what the weather had to say about it.',
  },
  {
    slug: 'growing',
    name: 'Growing',
    description: 'For your own bed, balcony or acre: when to sow, what to leave alone, how to tell.',
  },
  {
    slug: 'baking',
    name: 'Baking',
    description: 'Dough, ovens, crusts, and the patience that goes between them.',
  },
  {
    slug: 'dairy',
    name: 'Dairy',
    description: 'Milk and what becomes of it, from the parlour to the cave.',
  },
  {
    slug: 'mill',
    name: 'At the mill',
    description: 'Stones, water, oats and flour.',
  },
  {
    slug: 'orchard',
    name: 'Orchard',
    description: 'Apples, plums, pears, and the people who stand on ladders.',
  },
  {
    slug: 'recipes',
    name: 'Recipes',
    description: 'Tried on the Friday soup table before they are tried on you.',
  },
  {
    slug: 'producers',
    name: 'The people who make it',
    description: 'How our growers, bakers and makers work, in their own words.',
  },
  {
    slug: 'prices',
    name: 'Prices',
    description: 'What things cost, line by line.',
  },
  {
    slug: 'events',
    name: 'What is on',
    description: 'Suppers, walks, fires and meetings: before they happen, and after.',
  },
  {
    slug: 'community',
    name: 'Community',
    description: 'Neighbours, newcomers and everybody in between.',
  },
] as const
