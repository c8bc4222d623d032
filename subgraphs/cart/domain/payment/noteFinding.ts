import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { type FindingKind, PaymentFinding } from '../../models/PaymentFinding.ts'

interface Found {
  readonly kind: FindingKind
  readonly reference: string
  readonly details: Readonly<Record<string, unknown>>
  readonly at: Date
}

/** Writes down what our books do not explain, once; what somebody has settled stays settled. */
export async function noteFinding(knex: Knex, { kind, reference, details, at }: Found): Promise<void> {
  await PaymentFinding.query(knex)
    .insert({ id: newId(), kind, reference, details, foundAt: at })
    .onConflict(['kind', 'reference'])
    .ignore()
}
