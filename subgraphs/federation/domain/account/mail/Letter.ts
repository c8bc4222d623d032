import type { MailTemplate, mailVariables } from '@rose-ash/contracts'
import type { z } from 'zod'

type VariablesOf<T extends MailTemplate> = z.input<(typeof mailVariables)[T]>

/** Mail to one person, with what its template says. */
export type Letter = {
  [T in MailTemplate]: {
    readonly template: T
    /** Null for a letter to nobody: it is written so that its absence tells nothing, and thrown away. */
    readonly address: string | null
    readonly variables: VariablesOf<T>
  }
}[MailTemplate]
