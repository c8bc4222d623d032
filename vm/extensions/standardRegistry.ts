import { createRegistry } from './createRegistry.ts'

/** The standard library and no extensions: what runs where no registry is given. */
export const standardRegistry = createRegistry()
