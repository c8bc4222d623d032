import { letForm, letrecForm } from './forms/bindings.ts'
import { caseForm, condForm, ifForm, unlessForm, whenForm } from './forms/conditionals.ts'
import { fnForm } from './forms/fn.ts'
import { forForm } from './forms/for.ts'
import { doForm } from './forms/fragment.ts'
import { andForm, orForm } from './forms/logic.ts'
import { doctypeForm, rawForm } from './forms/markup.ts'
import { quasiquoteForm, quoteForm } from './forms/quote.ts'
import { threadForm } from './forms/thread.ts'
import { topLevelOnly } from './forms/topLevelOnly.ts'
import type { SpecialForm } from './SpecialForm.ts'

/** The forms of the language by name. Macros are gone by now. */
export const specialForms: ReadonlyMap<string, SpecialForm> = new Map<string, SpecialForm>([
  ['if', ifForm],
  ['when', whenForm],
  ['unless', unlessForm],
  ['cond', condForm],
  ['case', caseForm],
  ['and', andForm],
  ['or', orForm],
  ['let', letForm],
  ['letrec', letrecForm],
  ['fn', fnForm],
  ['for', forForm],
  ['do', doForm],
  ['<>', doForm],
  ['->', threadForm],
  ['quote', quoteForm],
  ['quasiquote', quasiquoteForm],
  ['raw!', rawForm],
  ['doctype', doctypeForm],
  ['define', topLevelOnly],
  ['defcomp', topLevelOnly],
  ['defmacro', topLevelOnly],
  ['import', topLevelOnly],
])
