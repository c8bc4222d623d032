import { z } from 'zod'
import { poundsField } from './poundsField.ts'

/** What a buyer may add to a basket beside things. */
export const extras = {
  donation: poundsField('Say it in pounds, such as 2 or 2.50.').refine(
    (minor) => minor <= 100_000,
    'At most £1,000 here; for more, please talk to us.',
  ),
  notes: z.string().max(500, 'At most 500 characters.'),
}
