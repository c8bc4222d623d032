import { mailLinkPage } from '../mailLink.ts'

export const verifyLink = mailLinkPage('register')
