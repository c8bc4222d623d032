import type { ListSyntax } from '../read/Syntax.ts'
import type { Analyser, Place } from './Analyser.ts'
import type { Expr } from './Expr.ts'

/** Gives meaning to a form whose arguments are not simply evaluated. */
export type SpecialForm = (analyser: Analyser, syntax: ListSyntax, place: Place) => Expr
