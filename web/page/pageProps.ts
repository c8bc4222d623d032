import { type Props, type PropValue, trustedHtml } from '@rose-ash/vm'
import type { FieldErrors, Fields } from './forms/Action.ts'
import type { FragmentType } from './fragments/fragmentTypes.ts'
import type { PageContext } from './PageContext.ts'
import type { Visit } from './Visit.ts'

/** A form that came back with messages. */
export interface FailedForm {
  readonly action: string
  readonly key: string
  readonly errors: FieldErrors
  readonly fields: Fields
  /** What an action wants to be seen, as further arguments of the page. */
  readonly shown?: Readonly<Record<string, PropValue>>
}

export interface Circumstances {
  readonly status: number
  readonly failed: FailedForm | null
  /** Part of the data is missing. */
  readonly isPartial: boolean
  /** HTML by fragment type: the piece itself, or the mark of its hole. */
  readonly fragments: ReadonlyMap<FragmentType, string>
  /** Query parameters that mean something to this page. */
  readonly known: readonly string[]
  readonly isPersonal: boolean
}

/** What every page's template gets beside its data. */
export function pageProps(context: PageContext, visit: Visit, circumstances: Circumstances): Props {
  return {
    site: siteProps(context, visit, circumstances),
    route: routeProps(context, visit, circumstances),
    form: formProps(context, circumstances.failed),
  }
}

function siteProps(context: PageContext, visit: Visit, { fragments }: Circumstances): PropValue {
  const { name, title, says, publicUrl } = visit.site
  return {
    name,
    title,
    says,
    url: publicUrl,
    house: 'Rose Ash',
    doors: context.doors.map((door) => ({
      name: door.name,
      title: door.title,
      says: door.says,
      picture: door.picture,
      url: door.publicUrl,
      current: door.name === name,
    })),
    urls: Object.fromEntries(context.doors.map((door) => [door.name, door.publicUrl])),
    css: assetName(context.assets.urls.css),
    fonts: context.assets.urls.fonts.map(assetName),
    scripts: Object.fromEntries(
      Object.entries(context.assets.urls.scripts).map(([script, path]) => [script, assetName(path)]),
    ),
    icon: context.assets.urls.icons[name] ?? '',
    fragments: Object.fromEntries([...fragments].map(([type, html]) => [type, trustedHtml(html)])),
  }
}

/** The template writes `/assets/` itself, so that the compiler sees where a style sheet comes from. */
const assetName = (path: string): string => path.slice('/assets/'.length)

function routeProps(context: PageContext, visit: Visit, circumstances: Circumstances): PropValue {
  const query = Object.fromEntries(
    circumstances.known.flatMap((name) => {
      const values = visit.query.getAll(name).filter((value) => value !== '')
      return values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]]
    }),
  )
  return {
    path: visit.path,
    params: { ...visit.params },
    query,
    status: circumstances.status,
    canonical: canonicalUrl(visit, query),
    partial: circumstances.isPartial,
    indexed: circumstances.status === 200 && !circumstances.isPersonal,
    /** This address, as the value of a parameter. */
    place: context.holes.marker('place'),
    flash: trustedHtml(context.holes.marker('flash')),
    now: visit.now.toISOString(),
  }
}

/** A page of a list has an address of its own; its cursors belong to it. */
function canonicalUrl(visit: Visit, query: Record<string, string | string[]>): string {
  const url = new URL(visit.path, visit.site.publicUrl)
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat()) url.searchParams.append(name, each)
  return url.href
}

function formProps(context: PageContext, failed: FailedForm | null): PropValue {
  return {
    token: context.holes.marker('token'),
    submission: context.holes.marker('submission'),
    failed: failed && {
      action: failed.action,
      key: failed.key,
      errors: Object.fromEntries(
        Object.entries(failed.errors).map(([name, messages]) => [name, [...messages]]),
      ),
      values: Object.fromEntries([...failed.fields].map(([name, values]) => [name, values[0] ?? ''])),
      count: Object.values(failed.errors).flat().length,
    },
  }
}
