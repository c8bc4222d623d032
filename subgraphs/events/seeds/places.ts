import type { CreateLocationInput } from '../domain/location/createLocation.ts'

/** Where things happen in Ashcombe. */
export const places = {
  hall: {
    name: 'Commons Hall',
    street: '1 Rose Lane',
    locality: 'Ashcombe',
    postcode: 'AC1 2RA',
    latitude: 51.7461,
    longitude: -2.2174,
    accessNotes:
      'Level entrance from the yard, an induction loop in the main room, an accessible lavatory by the kitchen. Two parking places for badge holders.',
  },
  square: {
    name: 'Market Square',
    street: 'Market Square',
    locality: 'Ashcombe',
    postcode: 'AC1 2AB',
    latitude: 51.7456,
    longitude: -2.2188,
    accessNotes: 'Flat setts with a smooth path between the two rows of stalls. Benches by the pump.',
  },
  mill: {
    name: 'Weir Mill',
    street: 'The Weir',
    locality: 'Ashcombe',
    postcode: 'AC1 1WM',
    latitude: 51.7432,
    longitude: -2.2209,
    accessNotes: 'The ground floor and the yard are level. The stone floor is up fourteen steep steps.',
  },
  bakehouse: {
    name: 'Ashcombe Bakehouse',
    street: '3 Church Street',
    locality: 'Ashcombe',
    postcode: 'AC1 2BK',
    latitude: 51.7465,
    longitude: -2.2161,
    accessNotes: 'One step at the door; ring and we bring the ramp. It is warm inside all year.',
  },
  dairy: {
    name: 'Morgan Dairy',
    street: 'Morgan’s Farm, Cave Hill',
    locality: 'Ashcombe',
    postcode: 'AC2 1MD',
    latitude: 51.7603,
    longitude: -2.2296,
    accessNotes: 'A farm track for the last half mile. We lend boots and coats.',
  },
  orchard: {
    name: 'Tallis Orchard',
    street: 'Mill Lane',
    locality: 'Ashcombe',
    postcode: 'AC1 5TO',
    latitude: 51.7529,
    longitude: -2.2041,
    accessNotes: 'Rough grass on a slope. There is a compost lavatory and a dry barn.',
  },
  plots: {
    name: 'Wildfield plots',
    street: 'Wildfield, River Lane',
    locality: 'Ashcombe',
    postcode: 'AC1 4WF',
    latitude: 51.7402,
    longitude: -2.2117,
    accessNotes: 'Firm paths between the beds, wide enough for a chair. Two raised beds at table height.',
  },
  bridge: {
    name: 'The packhorse bridge',
    street: 'The Weir',
    locality: 'Ashcombe',
    postcode: 'AC1 1WM',
    latitude: 51.7427,
    longitude: -2.2223,
  },
} satisfies Record<string, CreateLocationInput>

export type PlaceName = keyof typeof places
