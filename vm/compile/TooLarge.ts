/** A definition needs more than a function of the machine can hold. */
export class TooLarge extends Error {}
