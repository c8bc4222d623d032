import { z } from 'zod'

/** An amount as people type it, in minor units: `2.50`, `£2`, `1,000`; nothing is 0. */
export const poundsField = (says: string) =>
  z
    .string()
    .transform((text) => text.replaceAll(/[£\s]/g, '').replaceAll(/,(?=\d{3}\b)/g, ''))
    .pipe(z.string().regex(/^(\d{1,6}([.,]\d{1,2})?)?$/, says))
    .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))
