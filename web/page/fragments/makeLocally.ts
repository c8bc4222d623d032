import type { Clock } from '@rose-ash/domain/clock.ts'
import type { Door } from '../../sites.ts'
import type { Ask } from '../Ask.ts'
import type { Holes } from '../cache/holes.ts'
import { dressAnswer } from '../graphql/dressAnswer.ts'
import { variablesFrom } from '../graphql/variablesFrom.ts'
import type { Library } from '../Library.ts'
import type { SiteTable } from '../SiteTable.ts'
import type { MakeFragment } from './createFragments.ts'
import { fragmentKind } from './fragmentTypes.ts'
import { IncompleteFragment } from './IncompleteFragment.ts'

/** Makes a fragment here: its operation, then its template. Without an answer the template shows the little that it can. */
export function makeLocally(options: {
  library: Library
  ask: Ask
  doors: readonly Door[]
  tables: ReadonlyMap<string, SiteTable>
  holes: Holes
  clock: Clock
}): MakeFragment {
  const { library, ask, doors, tables, clock } = options
  /** Filled on the page that shows the fragment, for the visitor of that page. */
  const holes = { token: options.holes.marker('token'), place: options.holes.marker('place') }
  const urls = Object.fromEntries(doors.map(({ name, publicUrl }) => [name, publicUrl]))

  return async ({ type, parameters, visitor, requestId }, signal) => {
    const { site, parameters: names } = fragmentKind(type)
    const given = Object.fromEntries(names.map((name) => [name, parameters[name] ?? '']))
    const operation = library.operation(`${site}/fragments/${type}/fragment`)
    const variables = variablesFrom(operation.variables, given, new URLSearchParams(), clock.now())
    const answer = await ask({ operation, variables, visitor, requestId, signal })
    const { data, tags } = dressAnswer(answer.data ?? {}, operation.shape)
    const empty = Object.fromEntries(operation.roots.map((root) => [root, null]))
    const html = library.render(`${site}/fragments/${type}/fragment`, '~fragment', {
      ...empty,
      ...data,
      urls,
      given,
      holes,
      member: visitor.session && {
        handle: visitor.session.handle,
        name: visitor.session.name,
        isAdmin: visitor.session.roles.includes('admin'),
        isEditor: ['editor', 'admin'].some((role) => visitor.session?.roles.includes(role)),
      },
      sections: (tables.get((given.site ?? '').toLowerCase())?.sections ?? []).map((section) => ({
        ...section,
      })),
    })
    if (answer.errors.length > 0)
      throw new IncompleteFragment(answer.errors.map(({ message }) => message).join(' '), html)
    return { value: html, tags, isWorthKeeping: true }
  }
}
