import { securityPage } from '../securityPage.ts'

export const password = securityPage()
