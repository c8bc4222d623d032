import { z } from 'zod'

const text = (most: number, name: string) =>
  z.string().trim().max(most, `${name} has at most ${most} characters.`).nullable()

/** What a location may hold. The same limits stand as CHECK constraints in the table. */
export const locationFields = {
  name: z.string().trim().min(1, 'Give the place a name.').max(120, 'A name has at most 120 characters.'),
  street: text(200, 'A street'),
  locality: text(100, 'A town'),
  postcode: text(20, 'A postcode'),
  country: z.string().regex(/^[A-Z]{2}$/, 'Give the code of a country such as `GB`.'),
  latitude: z.number().min(-90, 'South of the South Pole.').max(90, 'North of the North Pole.').nullable(),
  longitude: z
    .number()
    .min(-180, 'A longitude is at least -180.')
    .max(180, 'A longitude is at most 180.')
    .nullable(),
  accessNotes: text(1000, 'A note'),
}
