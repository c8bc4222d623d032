import { uuidv7 } from 'uuidv7'

/** A UUIDv7 (RFC 9562, 5.7): ordered by time, made here and not by the database. */
export const newId = (): string => uuidv7()

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** True for the text form of a UUID. An id that is none cannot exist, and PostgreSQL would refuse it with an error. */
export const isId = (text: string): boolean => pattern.test(text)
