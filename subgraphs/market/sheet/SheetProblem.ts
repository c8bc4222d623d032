/** What is wrong in a sheet, and what would be right. */
export interface SheetProblem {
  /** Counted from 1, the line of the headings. */
  readonly line: number
  /** The heading; null when the whole line is at fault. */
  readonly column: string | null
  readonly message: string
}
