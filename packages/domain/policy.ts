import { Refusal } from './refusal.ts'
import { isSignedIn, type Viewer } from './viewer.ts'

/** Says whether the viewer may do something to the subject. Pure: no query, no clock. */
export type Rule<Subject> = (viewer: Viewer, subject: Subject) => boolean

// biome-ignore lint/suspicious/noExplicitAny: a table of rules over different subjects is contravariant in each
type Rules = Record<string, Rule<any>>
type Subject<R> = R extends Rule<infer S> ? S : never
type Arguments<S> = unknown extends S ? [] | [S] : [S]

export interface Policy<R extends Rules> {
  /** The names of all actions, for the tests that compare them with the schema. */
  readonly actions: readonly (keyof R & string)[]
  can<A extends keyof R & string>(viewer: Viewer, action: A, ...subject: Arguments<Subject<R[A]>>): boolean
  /** @throws {Refusal} `UNAUTHENTICATED` for a stranger, `FORBIDDEN` for anybody else who may not. */
  require<A extends keyof R & string>(viewer: Viewer, action: A, ...subject: Arguments<Subject<R[A]>>): void
}

/** Makes a policy of named rules: `policy.require(viewer, 'product.update', product)`. */
export function definePolicy<R extends Rules>(rules: R): Policy<R> {
  const can = (viewer: Viewer, action: keyof R & string, subject: unknown) =>
    rules[action]?.(viewer, subject) === true
  return {
    actions: Object.keys(rules),
    can: (viewer, action, ...subject) => can(viewer, action, subject[0]),
    require(viewer, action, ...subject) {
      if (can(viewer, action, subject[0])) return
      throw isSignedIn(viewer)
        ? new Refusal('FORBIDDEN', 'You may not do this.')
        : new Refusal('UNAUTHENTICATED', 'Sign in to do this.')
    },
  }
}
