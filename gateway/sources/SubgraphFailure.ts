export type FailureReason =
  | 'unreachable'
  | 'late'
  | 'resting'
  | 'refused'
  | 'unreadable'
  | 'too large'
  | 'abandoned'

/** A subgraph gave no usable answer. The message is for the log; clients are told that a part is missing. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure'
  readonly reason: FailureReason
  readonly subgraph: string

  constructor(subgraph: string, reason: FailureReason, detail: string, options?: ErrorOptions) {
    super(`${subgraph}: ${detail}`, options)
    this.subgraph = subgraph
    this.reason = reason
  }
}
