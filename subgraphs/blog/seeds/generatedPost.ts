import { newId } from '@rose-ash/domain'

const openings = [
  'Notes from',
  'A morning at',
  'What we learned at',
  'The week at',
  'Letters from',
  'Mending things at',
  'Two days at',
  'Rain and sun at',
]
const places = [
  'Weir Mill',
  'the Bakehouse',
  'Wildfield',
  'the orchard',
  'the dairy',
  'the allotments',
  'the hall',
  'the common land',
  'the cold store',
  'the school garden',
]
const sentences = [
  'The hedge along the lane was laid in winter and has begun to green from the bottom.',
  'We weighed everything twice, since nobody believed the first figure.',
  'There was tea in the barn, and an argument about beans.',
  'The soil is a week ahead of last year on the gravel, and a week behind on the clay.',
  'A crate that leaves on Monday comes back on Thursday with somebody else’s jars in it.',
  'By noon the fog had lifted off the river and we could see the far side.',
  'Nobody could say who had ordered the rope, and it has been very useful.',
  'The oven kept its heat until the evening, so there was granola.',
]
const pictures = ['field', 'oven', 'orchard', 'mill', 'barn', 'river', 'workshop', 'greenhouse']

const pick = (list: readonly string[], n: number) => list[n % list.length] ?? ''

export interface GeneratedPost {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly excerpt: string
  readonly html: string
  readonly plaintext: string
  readonly picture: string
}

/** The `n`th of the generated posts. Its words depend on the number alone. */
export function generatedPost(n: number): GeneratedPost {
  const place = pick(places, n * 7)
  const paragraphs = Array.from({ length: 4 }, (_, p) =>
    Array.from({ length: 4 }, (_, s) => pick(sentences, n * 3 + p * 5 + s * (1 + (n % 7)))).join(' '),
  )
  return {
    id: newId(),
    title: `${pick(openings, n)} ${place}, part ${n}`,
    slug: `generated-post-${n}`,
    excerpt: `${pick(sentences, n)} ${pick(sentences, n + 3)}`,
    html: paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
    plaintext: paragraphs.join('\n'),
    picture: pick(pictures, n),
  }
}
