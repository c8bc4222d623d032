/** Where a portrait of the house is: a path that every site serves. */
export const portraitUrl = (portrait: string | null): string | null =>
  portrait === null ? null : `/assets/pictures/${portrait}.svg`
