/** The data of an operation that a test has just written: it knows what it asked for, and `expect` checks the rest. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where a test may read without proof
export type Answered = any
