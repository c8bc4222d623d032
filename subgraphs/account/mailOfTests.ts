import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MailSettings } from './mail/MailSettings.ts'

/** For tests that let no letter out of the house. */
export const mailOfTests: MailSettings = {
  smtpUrl: null,
  from: 'Rose Ash <post@rose-ash.example>',
  perSecond: 5,
  directory: join(tmpdir(), 'rose-ash-mail'),
  homeUrl: 'http://localhost:3000',
  isShown: true,
}
