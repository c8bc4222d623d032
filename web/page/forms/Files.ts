/** A file of a submitted form. Its name and type are what the browser says: nothing is decided by them. */
export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of a submitted form, by the name of the field. A field that was left empty is not there. */
export type Files = ReadonlyMap<string, SentFile>

export const noFiles: Files = new Map()
