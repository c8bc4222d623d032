/**
 * The tax that is part of a price, in minor units, half a unit rounded up.
 * @param rateBp basis points: 2000 is 20 %
 */
export const taxIn = (totalMinor: number, rateBp: number): number =>
  Math.floor((2 * totalMinor * rateBp + 10_000 + rateBp) / (2 * (10_000 + rateBp)))
