import { mailLinkPage } from '../mailLink.ts'

export const signInLink = mailLinkPage('signIn')
