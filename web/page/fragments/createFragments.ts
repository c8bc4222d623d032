import type { Config } from '@rose-ash/config'
import type { Made, Recall } from '../cache/recall.ts'
import { cartTag } from '../handoff/cartToken.ts'
import type { Visitor } from '../Visit.ts'
import { type FragmentKind, type FragmentType, fragmentKind } from './fragmentTypes.ts'
import { IncompleteFragment } from './IncompleteFragment.ts'
import { memberTag, viewerClass, visitorSeen } from './viewerClass.ts'

export interface FragmentRequest {
  readonly type: FragmentType
  readonly parameters: Readonly<Record<string, string>>
  readonly visitor: Visitor
  readonly requestId: string
}

/**
 * Makes a fragment: in this process by its own operation and template, or by the process that serves its site.
 * Throws IncompleteFragment when something is missing in it.
 */
export type MakeFragment = (request: FragmentRequest, signal: AbortSignal) => Promise<Made<string>>

/** A fragment for a page: always an answer, in time. What cannot be had is what it was, or less, or nothing. */
export type Fragments = (request: FragmentRequest) => Promise<Piece>

export interface Piece {
  readonly value: string
  readonly tags: readonly string[]
  readonly isComplete: boolean
}

/** How long a fragment outlives its time while its source is away. */
const staleMs = 10 * 60_000

export function createFragments({
  config,
  recall,
  make,
  onFailure,
}: {
  config: Pick<Config, 'fragments'>
  recall: Recall
  make: MakeFragment
  onFailure: (error: unknown, type: FragmentType) => void
}): Fragments {
  const { ttlSeconds, deadlineMs } = config.fragments

  return async (request) => {
    const kind = fragmentKind(request.type)
    const recalled = recall(keyOf(request, kind), { ttlMs: ttlSeconds * 1000, staleMs }, async () => {
      const visitor = visitorSeen(kind, request.visitor)
      const made = await make({ ...request, visitor }, AbortSignal.timeout(deadlineMs * 4))
      return { ...made, tags: new Set([...made.tags, ...ownTags(request.visitor, kind)]) }
    })
    try {
      const { value, tags } = await before(deadlineMs, recalled)
      return { value, tags, isComplete: true }
    } catch (error) {
      onFailure(error, request.type)
      const value = error instanceof IncompleteFragment ? error.html : ''
      return { value, tags: [], isComplete: false }
    }
  }
}

function keyOf({ type, parameters, visitor }: FragmentRequest, kind: FragmentKind): string {
  const given = kind.parameters.map((name) => `${name}=${parameters[name] ?? ''}`).join('&')
  return `fragment ${type}?${given} ${viewerClass(kind, visitor)}`
}

const ownTags = ({ cartToken, session }: Visitor, { sees }: FragmentKind): string[] => [
  ...(sees === 'cart' && cartToken !== null ? [cartTag(cartToken)] : []),
  ...((sees === 'cart' || sees === 'viewer') && session !== null ? [memberTag(session)] : []),
]

/** The work goes on after the deadline, so that the next page finds it in the cache. */
function before<T>(deadlineMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('The fragment was not ready before its deadline.'))
    const timer = setTimeout(late, deadlineMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
