import { Fault } from '../run/Fault.ts'

/** What all macros of one compilation may do together: without it, few lines could write a page without end. */
export class Growth {
  /** Steps that macros may still run. */
  steps = 5_000_000
  #forms = 500_000

  /** Counts a form that a macro returned. Throws when there are too many. */
  form(): void {
    this.#forms -= 1
    if (this.#forms < 0) throw new Fault('range', 'macros write too many forms')
  }
}
