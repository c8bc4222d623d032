import { securityPage } from '../securityPage.ts'

export const sessions = securityPage()
