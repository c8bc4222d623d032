import { z } from 'zod'

/** What a location may hold. The same limits stand as CHECK constraints in the table. */
export const locationFields = {
  name: z
    .string()
    .trim()
    .min(1, 'Give the location a name.')
    .max(120, 'The name of a location has at most 120 characters.'),
}

/** Locations of one shop. */
export const maximumLocations = 20
