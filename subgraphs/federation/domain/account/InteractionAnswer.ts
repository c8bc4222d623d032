import type { InteractionPort } from '@rose-ash/contracts'
import type { z } from 'zod'

type Calls = InteractionPort['calls']

/** What a call of the port is asked. */
export type InteractionQuestion<Call extends keyof Calls> = z.output<Calls[Call]['input']>

/** What it answers. */
export type InteractionAnswer<Call extends keyof Calls> = z.input<Calls[Call]['output']>
