export interface TextPiece {
  readonly text: string
  readonly isLink: boolean
}

/** A text cut into links and what stands between them. */
export const linkify = (text: string): readonly TextPiece[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, index) => ({ text: piece, isLink: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
