import type { MailTemplate, MailVariable } from '@rose-ash/contracts'
import { render } from '@rose-ash/vm'
import { compileLetter } from './compileLetter.ts'
import { greetingName } from './greetingName.ts'
import { plainText } from './plainText.ts'

export interface Letter {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/**
 * Writes a letter: subject, HTML and the same as plain text.
 *
 * @param variables those of the template, by `mailVariables`
 */
export function writeLetter(
  template: MailTemplate,
  variables: Readonly<Record<string, MailVariable>>,
  { homeUrl }: { homeUrl: string },
): Letter {
  const props = { ...Object.fromEntries(Object.entries(variables).map(inOneLine)), home: homeUrl }
  const text = compileLetter(template, 'text')
  return {
    subject: plainText(render(text, {}, { entry: '~subject' })).trim(),
    html: render(compileLetter(template, 'html'), props),
    text: plainText(render(text, props)),
  }
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

/** What somebody else wrote must not look like lines of ours. */
const inOneLine = ([name, value]: [string, MailVariable]): [string, MailVariable] => {
  if (typeof value === 'number') return [name, value]
  if (typeof value !== 'string')
    return [name, value.map((line) => ({ label: oneLine(line.label), value: oneLine(line.value) }))]
  const line = oneLine(value)
  return [name, name === 'name' ? greetingName(line) : line]
}
