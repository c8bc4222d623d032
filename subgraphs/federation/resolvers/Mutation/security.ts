import { deletion } from '@rose-ash/subgraph'
import { deleteAccount as close } from '../../domain/account/deleteAccount.ts'
import { requestEmailChange as requestEmail } from '../../domain/account/email/requestEmailChange.ts'
import { changePassword as changeOwnPassword } from '../../domain/account/password/changePassword.ts'
import { revokeOtherSessions as revokeOthers } from '../../domain/account/session/revokeOtherSessions.ts'
import { revokeSession as revoke } from '../../domain/account/session/revokeSession.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'
import { securityPayload } from '../securityPayload.ts'
import { sentBack } from '../sentBack.ts'

export const changePassword: MutationResolvers['changePassword'] = async (_, { input }, { domain }) =>
  securityPayload(await changeOwnPassword(domain, input))

export const requestEmailChange: MutationResolvers['requestEmailChange'] = async (_, { input }, { domain }) =>
  securityPayload(await requestEmail(domain, input))

export const revokeSession: MutationResolvers['revokeSession'] = async (_, { input }, { domain }) =>
  deletion(await revoke(domain, input))

export const revokeOtherSessions: MutationResolvers['revokeOtherSessions'] = async (
  _,
  { input },
  { domain },
) => ({ ...securityPayload(await revokeOthers(domain)), ...sentBack(input) })

export const deleteAccount: MutationResolvers['deleteAccount'] = async (_, { input }, { domain }) =>
  deletion(await close(domain, input))
