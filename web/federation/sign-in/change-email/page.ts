import { mailLinkPage } from '../mailLink.ts'

export const changeEmailLink = mailLinkPage('changeEmail', ['done'])
