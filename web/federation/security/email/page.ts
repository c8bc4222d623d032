import { securityPage } from '../securityPage.ts'

export const email = securityPage()
