import { randomUUID } from 'node:crypto'
import { fill, type Pierced } from './cache/holes.ts'
import { formToken, isFormKey, newFormKey } from './forms/csrf.ts'
import { openFlash } from './forms/flash.ts'
import { isFragmentType } from './fragments/fragmentTypes.ts'
import type { CookieJar } from './http/cookies.ts'
import type { PageContext } from './PageContext.ts'
import { placeOf } from './session/placeOf.ts'
import type { Visit } from './Visit.ts'

export interface Filled {
  /** What goes into each hole, by its name. */
  readonly values: ReadonlyMap<string, string>
  readonly cookies: readonly string[]
  /** Something in it is this visitor's own. */
  readonly isPersonal: boolean
}

/** Makes the visitor's own pieces of a page: form tokens, a message from the last page, the cart and the account. */
export async function fillHoles(
  context: PageContext,
  jar: CookieJar,
  page: Pierced,
  visit: Visit,
  cookieHeader: string | undefined,
): Promise<Filled> {
  const cookies: string[] = []
  const values = new Map<string, string>()
  let isPersonal = visit.visitor.cartToken !== null || visit.visitor.session !== null

  let made: string | null = null
  const token = () => {
    made ??= makeToken()
    return made
  }
  const makeToken = () => {
    const known = jar.read(cookieHeader, 'csrf')
    const key = isFormKey(known) ? known : newFormKey()
    if (key !== known) cookies.push(jar.write('csrf', key))
    isPersonal = true
    return formToken(context.config.secrets.forms, key, visit.site.host)
  }
  const flash = () => {
    const sealed = jar.read(cookieHeader, 'flash')
    if (sealed === null) return ''
    cookies.push(jar.clear('flash'))
    isPersonal = true
    const opened = openFlash(sealed, context.config.secrets.forms)
    return opened === null ? '' : context.library.render('design/flash', '~flash', { ...opened })
  }
  const submission = () => {
    isPersonal = true
    return randomUUID()
  }
  const place = () => encodeURIComponent(placeOf(visit))
  const piece = async (name: string) => {
    if (!isFragmentType(name)) return ''
    const { value } = await context.fragments({
      type: name,
      parameters: {},
      visitor: visit.visitor,
      requestId: visit.requestId,
    })
    return fill(context.holes.pierce(value), (hole) => makers[hole]?.() ?? '')
  }

  const makers: Record<string, () => string> = { token, flash, submission, place }
  await Promise.all(
    [...new Set(page.holes)].map(async (name) => {
      values.set(name, makers[name]?.() ?? (await piece(name)))
    }),
  )
  return { values, cookies, isPersonal }
}
