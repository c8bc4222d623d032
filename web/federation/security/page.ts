import { securityPage } from './securityPage.ts'

export const security = securityPage()
