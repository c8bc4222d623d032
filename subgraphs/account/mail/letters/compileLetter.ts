import { existsSync, readFileSync } from 'node:fs'
import type { MailTemplate } from '@rose-ash/contracts'
import { compile, type Program } from '@rose-ash/vm'

/** The two parts of a letter. They come from one template, which says `(import "pieces")`, by two sets of pieces. */
export type LetterForm = 'html' | 'text'

const programs = new Map<string, Program>()

/** The program of a template, compiled when it is first needed. @throws CompileError */
export function compileLetter(template: MailTemplate, form: LetterForm): Program {
  const name = `${template} ${form}`
  const known = programs.get(name)
  if (known) return known
  const made = compile(read(`templates/${template}.sx`), {
    file: `subgraphs/account/mail/letters/templates/${template}.sx`,
    resolve: (specifier) => {
      const file = `${specifier}/${form}.sx`
      return existsSync(new URL(file, import.meta.url))
        ? { file: `subgraphs/account/mail/letters/${file}`, source: read(file) }
        : null
    },
  })
  programs.set(name, made)
  return made
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
