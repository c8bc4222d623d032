import type { PageLogic } from '../../page/Route.ts'

/** `everywhere=soon`: the sites know already, and the identity provider is told as soon as it answers. */
export const signedOut: PageLogic = { parameters: ['everywhere'] }
