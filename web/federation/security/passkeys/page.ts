import { securityPage } from '../securityPage.ts'

export const passkeys = securityPage()
