import type { MailTemplate } from '@rose-ash/contracts'
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
  variables: Readonly<Record<string, string | number>>,
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

/** What somebody else wrote must not look like lines of ours. */
const inOneLine = ([name, value]: [string, string | number]): [string, string | number] => {
  if (typeof value === 'number') return [name, value]
  const line = value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return [name, name === 'name' ? greetingName(line) : line]
}
