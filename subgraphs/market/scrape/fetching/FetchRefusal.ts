export type FetchProblem =
  /** Its address is not of the public internet, or its form is not one that we ask. */
  | 'forbidden_address'
  /** It leads to another site. */
  | 'elsewhere'
  /** The rules of its site keep it back. */
  | 'unwelcome'
  | 'too_many_redirects'
  | 'too_large'
  | 'too_slow'
  | 'unreachable'

/** A page that was not read, and why in a sentence for whoever runs the source. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal'
  readonly problem: FetchProblem

  constructor(problem: FetchProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.problem = problem
  }
}
