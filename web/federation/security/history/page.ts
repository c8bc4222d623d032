import { securityPage } from '../securityPage.ts'

export const history = securityPage()
