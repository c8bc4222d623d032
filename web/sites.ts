import type { Config, SiteName } from '@rose-ash/config'

/** The six sites, and the street corner from which six doors lead to them. */
export type DoorName = SiteName | 'home'

export interface Door {
  readonly name: DoorName
  readonly host: string
  readonly publicUrl: string
  readonly title: string
  /** One line for the visitor who stands in front of it. */
  readonly says: string
  /** Its picture on the home page. */
  readonly picture: string
}

const says: Record<DoorName, { says: string; picture: string }> = {
  home: { says: 'A food and land cooperative in the Ash valley.', picture: 'village' },
  blog: { says: 'What is growing, baking and being argued about.', picture: 'book' },
  market: { says: 'Bread, vegetables, cheese and flour from people you can visit.', picture: 'market-stall' },
  cart: { says: 'What you have picked, and what it comes to.', picture: 'basket' },
  events: { says: 'Markets, suppers, work days and choir practice.', picture: 'lanterns' },
  federation: { says: 'Who we are, and how to follow us from anywhere.', picture: 'hall' },
  account: { says: 'Your profile, your letters and your settings.', picture: 'letter' },
}

/** Every door there is, in the order of the street. */
export function doorsOf(config: Config): readonly Door[] {
  const door = (name: DoorName): Door => ({
    name,
    title: name === 'home' ? 'Rose Ash' : config.sites[name].title,
    host: name === 'home' ? config.home.host : config.sites[name].host,
    publicUrl: name === 'home' ? config.home.publicUrl : config.sites[name].publicUrl,
    ...says[name],
  })
  return [door('home'), ...(Object.keys(config.sites) as SiteName[]).map(door)]
}

/** The door that a Host header asks for, if this process serves it. Home is served by every process. */
export function doorFor(host: string | undefined, doors: readonly Door[], config: Config): Door | null {
  const asked = host?.toLowerCase()
  const door = doors.find((each) => each.host === asked)
  if (door === undefined) return null
  return door.name === 'home' || config.served.includes(door.name) ? door : null
}
