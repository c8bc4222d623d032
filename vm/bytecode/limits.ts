/** The most locals, and the most captured values, of a function. */
export const largestFrame = 4096

/** The most values on the operand stack of a function. */
export const deepestStack = 10_000

/** The most loops inside each other in a function. */
export const deepestLoops = 100
