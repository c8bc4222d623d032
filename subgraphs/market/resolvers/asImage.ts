/** A picture of the house, which every site serves as a drawing of 800 by 600. */
export const asImage = (picture: string | null, alt: string) =>
  picture === null ? null : { url: `/assets/pictures/${picture}.svg`, alt, width: 800, height: 600 }
