import { PortError } from '@rose-ash/contracts'
import type { PropValue } from '@rose-ash/vm'
import type { Answer } from './Ask.ts'
import { formOriginsOf } from './formOriginsOf.ts'
import { layoutFragmentsOf } from './fragments/fragmentTypes.ts'
import { gatherPieces } from './fragments/gatherPieces.ts'
import { dressAnswer } from './graphql/dressAnswer.ts'
import type { Operation } from './graphql/Operation.ts'
import { type Variables, variablesFrom } from './graphql/variablesFrom.ts'
import type { NewCookie } from './http/cookies.ts'
import type { PageContext } from './PageContext.ts'
import { type FailedForm, pageProps } from './pageProps.ts'
import { type Loaded, Redirect, type Route } from './Route.ts'
import type { Visit } from './Visit.ts'

/** A page as it is before the visitor's own pieces are put into its holes. */
export interface RenderedPage {
  readonly status: number
  readonly html: string
  readonly tags: ReadonlySet<string>
  /** Nothing is missing in it. */
  readonly isComplete: boolean
  /** Origins to which its forms lead beside the site's own. */
  readonly formOrigins: readonly string[]
  readonly cookies: readonly NewCookie[]
}

/** Only a page can have trouble; what else can come of a route has a page of the site's own look. */
export type PageOutcome = RenderedPage | Redirect | { readonly trouble: 400 | 401 | 403 | 404 | 503 }

export interface PageRequest {
  readonly route: Pick<Route, 'page' | 'subject' | 'logic' | 'personal' | 'fragments' | 'actions'>
  readonly status: number
  readonly failed: FailedForm | null
}

/** One operation, one template. */
export async function renderPage(
  context: PageContext,
  visit: Visit,
  { route, status, failed }: PageRequest,
): Promise<PageOutcome> {
  const name = `${visit.site.name}/${route.page}/page`
  const operation = context.library.hasOperation(name) ? context.library.operation(name) : null
  const decided = route.logic?.before?.(visit) ?? {}
  if (decided instanceof Redirect) return decided

  const [answer, loaded, pieces] = await Promise.all([
    operation ? askFor(context, visit, operation, decided) : nothing,
    load(context, visit, route),
    gatherPieces(context, visit, [...layoutFragmentsOf(visit.site.name), ...(route.fragments ?? [])]),
  ])
  if (loaded instanceof Redirect) return loaded
  if (loaded === 'missing') return { trouble: 404 }
  if (loaded === 'out of reach') return { trouble: 503 }
  const trouble = troubleWith(answer, route.subject)
  if (trouble === 404 && route.logic?.missing) {
    const instead = route.logic.missing(visit)
    return instead instanceof Redirect ? instead : { trouble }
  }
  if (trouble !== null) return { trouble }
  if (answer.errors.length > 0)
    context.logger.warn({ operation: name, errors: answer.errors }, 'a part is missing')

  const dressed = operation
    ? dressAnswer(withEveryRoot(answer.data, operation), operation.shape)
    : { data: {}, tags: new Set<string>() }
  const verdict = route.logic?.after?.(dressed.data, visit)
  if (verdict instanceof Redirect) return verdict
  // Whoever has not seen everything cannot say that something does not exist.
  if (verdict === 'missing') return { trouble: answer.errors.length > 0 ? 503 : 404 }

  const isPartial = answer.errors.length > 0
  const shown = status === 200 ? (loaded.status ?? 200) : status
  const props = {
    ...dressed.data,
    ...loaded.props,
    ...route.logic?.props?.(dressed.data, visit, context.services),
    ...failed?.shown,
    ...pageProps(context, visit, {
      status: shown,
      failed,
      isPartial,
      fragments: pieces.html,
      known: knownParameters(operation, route),
      isPersonal: route.personal === true,
    }),
  }
  return {
    status: shown,
    html: context.library.render(name, '~page', props),
    tags: new Set([...dressed.tags, ...pieces.tags]),
    isComplete: !isPartial && pieces.isComplete,
    formOrigins: [...formOriginsOf(context.config, route, visit), ...(loaded.formOrigins ?? [])],
    cookies: loaded.cookies ?? [],
  }
}

/** A neighbour out of reach makes the page wait, not fail. */
async function load(
  context: PageContext,
  visit: Visit,
  { logic }: Pick<Route, 'logic'>,
): Promise<Loaded | Redirect | 'missing' | 'out of reach'> {
  try {
    return (await logic?.load?.(visit, context.services)) ?? { props: {} }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    context.logger.warn({ err: error, path: visit.path }, 'a page is out of reach')
    return 'out of reach'
  }
}

const nothing: Answer = { data: {}, errors: [] }

const askFor = (
  context: PageContext,
  visit: Visit,
  operation: Operation,
  decided: Variables,
): Promise<Answer> =>
  context.ask({
    operation,
    variables: { ...variablesFrom(operation.variables, visit.params, visit.query, visit.now), ...decided },
    visitor: visit.visitor,
    requestId: visit.requestId,
    signal: visit.signal,
  })

/** Without an answer, or without the one thing that the page is about, there is no page. */
function troubleWith(answer: Answer, subject: string | undefined): 400 | 401 | 403 | 404 | 503 | null {
  const codes = answer.errors.map(({ extensions }) => String(extensions?.code))
  if (codes.some((code) => code === 'MALFORMED' || code === 'BAD_USER_INPUT')) return 400
  if (subject === undefined) return null
  if (answer.data?.[subject] != null) return null
  if (codes.includes('UNAUTHENTICATED')) return 401
  if (codes.includes('FORBIDDEN')) return 403
  return codes.length > 0 ? 503 : 404
}

/** A root field that the graph could not give is nil in the template, not an unknown name. */
function withEveryRoot(data: Answer['data'], operation: Operation): Readonly<Record<string, PropValue>> {
  const empty = Object.fromEntries(operation.roots.map((root) => [root, null]))
  return { ...empty, ...(data as Readonly<Record<string, PropValue>> | null) }
}

export function knownParameters(operation: Operation | null, route: Pick<Route, 'logic'>): readonly string[] {
  const variables = operation?.variables.map(({ variable }) => variable.name.value) ?? []
  return [...variables.filter((name) => name !== 'now'), ...(route.logic?.parameters ?? [])]
}
