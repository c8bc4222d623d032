import { signInPage } from '../signInPage.ts'

export const link = signInPage({ parameters: ['sent'] })
