import { deletion, payload } from '@rose-ash/subgraph'
import { beginPasskeyRegistration as begin } from '../../domain/account/passkey/beginPasskeyRegistration.ts'
import { registerPasskey as register } from '../../domain/account/passkey/registerPasskey.ts'
import { removePasskey as remove } from '../../domain/account/passkey/removePasskey.ts'
import { renamePasskey as rename } from '../../domain/account/passkey/renamePasskey.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'
import { sentBack } from '../sentBack.ts'

export const beginPasskeyRegistration: MutationResolvers['beginPasskeyRegistration'] = async (
  _,
  { input },
  { domain },
) => ({ ...payload(await begin(domain), 'options'), ...sentBack(input) })

export const registerPasskey: MutationResolvers['registerPasskey'] = async (_, { input }, { domain }) =>
  payload(await register(domain, input), 'passkey')

export const renamePasskey: MutationResolvers['renamePasskey'] = async (_, { input }, { domain }) =>
  payload(await rename(domain, input), 'passkey')

export const removePasskey: MutationResolvers['removePasskey'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
