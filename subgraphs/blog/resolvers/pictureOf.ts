interface Pictured {
  readonly picture: string | null
  readonly pictureAlt: string | null
}

/** A picture of the house by its name; every site has them all. */
export const pictureOf = ({ picture, pictureAlt }: Pictured) =>
  picture === null
    ? null
    : {
        url: `/assets/pictures/${picture}.svg`,
        alt: pictureAlt ?? '',
        width: 800,
        height: 600,
        sources: null,
      }
