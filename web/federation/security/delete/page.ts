import { securityPage } from '../securityPage.ts'

export const deletion = securityPage()
