import { signInPage } from '../signInPage.ts'

export const forgotten = signInPage({ parameters: ['sent'] })
