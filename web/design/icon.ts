/** Hue of each site's mark, as in `styles/01-tokens.css`. */
const hues: Readonly<Record<string, readonly [hue: number, chroma: number]>> = {
  home: [12, 0.12],
  blog: [12, 0.12],
  market: [138, 0.1],
  cart: [76, 0.1],
  events: [318, 0.12],
  federation: [222, 0.09],
  account: [44, 0.12],
}

export const iconNames: readonly string[] = Object.keys(hues)

/** The mark of the house, an ash leaf in a door, in the colour of a site. */
export function icon(name: string): string {
  const [hue, chroma] = hues[name] ?? [12, 0.12]
  const deep = `oklch(0.455 ${chroma} ${hue})`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M5 31V15a11 13 0 0 1 22 0v16z" fill="${deep}"/><g fill="oklch(0.97 0.02 85)"><path d="M15.3 30h1.4V9h-1.4z"/>${leaflets}</g></svg>`
}

const leaflets = [12, 17, 22]
  .flatMap((y) => [
    `<path d="M15.5 ${y + 2}c-1-3.2-3.4-4.6-6.3-4.4.5 2.9 2.8 4.900 6.3 4.400z"/>`,
    `<path d="M16.500 ${y + 2}c1-3.200 3.400-4.600 6.300-4.400-.5 2.900-2.800 4.900-6.300 4.400z"/>`,
  ])
  .concat('<path d="M16 11c-2-2-2-4.500 0-6.500 2 2 2 4.500 0 6.500z"/>')
  .join('')
