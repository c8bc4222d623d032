import { createHash, randomUUID } from 'node:crypto'
import { PortError } from '@rose-ash/contracts'
import { renderFor } from './answerPage.ts'
import { answerTrouble } from './answerTrouble.ts'
import type { Action, ActionResult, AskAs } from './forms/Action.ts'
import { noFiles } from './forms/Files.ts'
import { sealFlash } from './forms/flash.ts'
import { isOwnForm } from './forms/isOwnForm.ts'
import { parseForm, type Submitted } from './forms/parseForm.ts'
import { parseMultipart } from './forms/parseMultipart.ts'
import { submissionKey } from './forms/submissions.ts'
import { memberTag } from './fragments/viewerClass.ts'
import { beginErrand } from './handoff/beginErrand.ts'
import { cartCookieSeconds, cartTag, newCartToken } from './handoff/cartToken.ts'
import { type Reply, redirectTo } from './http/Reply.ts'
import { trustedLocation } from './http/trustedLocation.ts'
import type { Match } from './matchRoute.ts'
import type { Route } from './Route.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import { askToSignIn } from './session/askToSignIn.ts'
import type { Presence } from './session/Sessions.ts'
import type { Visit, Visitor } from './Visit.ts'

/** A submitted form: checked, performed once, and answered by 303 or by the same page with messages. */
export async function answerForm(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  { route }: Match<Route>,
  presence: Presence,
): Promise<Reply> {
  if (route.actions === undefined) return notAllowed(context, request, visit)
  const submitted = await submittedIn(request, route)
  if (submitted === null) return answerTrouble(context, request, visit, 415)
  if (!isOwnForm(context, request, visit, submitted.token))
    return answerTrouble(context, request, visit, 403, 'form')
  const action = route.actions[submitted.action]
  if (action === undefined) return answerTrouble(context, request, visit, 400)

  // What a member has sent is not done in the name of a stranger.
  if (presence.kind === 'asleep') return answerTrouble(context, request, visit, 503)
  if (presence.kind === 'ended' && route.entrance !== true) return askToSignIn(context, visit, submitted)

  const cookies: string[] = []
  let visitor = visit.visitor
  if (action.needsCart && visitor.session === null && visitor.cartToken === null) {
    if (visit.site.name !== 'cart') return beginErrand(context, visit, submitted)
    visitor = { ...visitor, cartToken: newCartToken() }
    cookies.push(context.jar.write('cart', visitor.cartToken ?? '', cartCookieSeconds))
  }
  const known = { ...visit, visitor }
  const result = await performOnce(context, known, action, submitted)
  return answerResult(context, request, known, route, submitted, result, cookies)
}

/** What a form says, however the page sends it; null for anything else. */
function submittedIn(
  { headers, body, multipart }: SiteRequest,
  { takesFiles }: Route,
): Promise<Submitted | null> | Submitted | null {
  const type = headers['content-type'] ?? ''
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return parseForm(body)
  return takesFiles && multipart !== undefined ? parseMultipart(multipart, type) : null
}

async function notAllowed(context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply> {
  const reply = await answerTrouble(context, request, visit, 405)
  return { ...reply, headers: { ...reply.headers, allow: 'GET, HEAD' } }
}

/** Performs an action for this visitor; the same submission again gets the first one's result. */
export async function performOnce(
  context: SiteContext,
  visit: Visit,
  action: Action,
  submitted: Pick<Submitted, 'action' | 'key' | 'submission' | 'fields'> & Partial<Pick<Submitted, 'files'>>,
): Promise<ActionResult> {
  const { files = noFiles } = submitted
  const ask: AskAs = (operation, variables, orderKey) =>
    context.ask({
      operation: context.library.operation(operation),
      variables,
      visitor: orderKey === undefined ? visit.visitor : { ...visit.visitor, orderKey },
      requestId: visit.requestId,
      signal: visit.signal,
    })
  const fields = createHash('sha256')
    .update(
      JSON.stringify([[...submitted.fields], [...files].map(([name, { bytes }]) => [name, digestOf(bytes)])]),
    )
    .digest('hex')
  const key = submissionKey(
    visit.site.name,
    visit.path,
    submitted.action,
    submitted.key,
    submitted.submission || randomUUID(),
    fields,
  )
  const result = await context.submissions.once(key, () =>
    perform(context, visit, action, { ...submitted, files }, ask),
  )
  await context.cache.invalidate(ownTags(visit.visitor))
  return result
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** What is kept of a visitor's own. */
const ownTags = ({ cartToken, session }: Visitor): string[] => [
  ...(cartToken === null ? [] : [cartTag(cartToken)]),
  ...(session === null ? [] : [memberTag(session)]),
]

/** A neighbour out of reach can be asked again; nothing says that the form was wrong. */
async function perform(
  context: SiteContext,
  visit: Visit,
  action: Action,
  { fields, files }: Pick<Submitted, 'fields' | 'files'>,
  ask: AskAs,
): Promise<ActionResult> {
  try {
    return await action.perform(fields, visit, ask, context.services, files)
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    context.logger.warn({ err: error, path: visit.path }, 'a form is out of reach')
    return { kind: 'refused', status: 503 }
  }
}

async function answerResult(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  route: Route,
  submitted: Submitted,
  result: ActionResult,
  cookies: readonly string[],
): Promise<Reply> {
  if (result.kind === 'done') return afterDone(context, result, cookies)
  if (result.kind === 'refused') return answerTrouble(context, request, visit, result.status)
  if (result.kind === 'signIn') return askToSignIn(context, visit, submitted, result)
  const { action, key, fields } = submitted
  if (result.kind === 'shown')
    return renderFor(context, request, visit, route, 200, {
      action,
      key,
      fields,
      errors: {},
      shown: result.props,
    })
  const status = result.isThrottled ? 429 : 422
  const reply = await renderFor(context, request, visit, route, status, {
    action,
    key,
    fields,
    errors: result.errors,
    ...(result.props && { shown: result.props }),
  })
  const wait = result.retryAfterSeconds
  const headers = { ...reply.headers, ...(wait && { 'retry-after': String(wait) }) }
  return { ...reply, headers, cookies: [...reply.cookies, ...cookies] }
}

/** On to the next page, which says how it went. */
export function afterDone(
  context: SiteContext,
  { location, flash, cookies: own = [] }: Extract<ActionResult, { kind: 'done' }>,
  cookies: readonly string[],
): Reply {
  const said = flash ? [context.jar.write('flash', sealFlash(flash, context.config.secrets.forms), 60)] : []
  return redirectTo(
    trustedLocation(location, [
      ...context.doors.map(({ publicUrl }) => publicUrl),
      context.config.sumup.pageOrigin,
    ]),
    303,
    [...cookies, ...own.map(context.jar.put), ...said],
  )
}
