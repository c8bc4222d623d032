import { mailLinkPage } from '../mailLink.ts'

export const resetLink = mailLinkPage('resetPassword')
