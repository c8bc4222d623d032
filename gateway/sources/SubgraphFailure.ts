export type FailureReason =
  | 'unreachable'
  | 'late'
  | 'resting'
  | 'refused'
  | 'unreadable'
  | 'too large'
  | 'abandoned'

/**
 * A subgraph gave no usable answer. The message is for the log; clients are told that a part is missing. It has no stack:
 * a subgraph that is down makes thousands of these, and all would say the same.
 */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure'
  readonly reason: FailureReason
  readonly subgraph: string

  constructor(subgraph: string, reason: FailureReason, detail: string, options?: ErrorOptions) {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(`${subgraph}: ${detail}`, options)
    Error.stackTraceLimit = stackTraceLimit
    this.subgraph = subgraph
    this.reason = reason
  }
}
