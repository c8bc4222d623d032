import { payload } from '@rose-ash/subgraph'
import { beginAuthenticator as begin } from '../../domain/account/authenticator/beginAuthenticator.ts'
import { confirmAuthenticator as confirm } from '../../domain/account/authenticator/confirmAuthenticator.ts'
import { removeAuthenticator as remove } from '../../domain/account/authenticator/removeAuthenticator.ts'
import { renewRecoveryCodes as renew } from '../../domain/account/authenticator/renewRecoveryCodes.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'
import { securityPayload } from '../securityPayload.ts'
import { sentBack } from '../sentBack.ts'

export const beginAuthenticator: MutationResolvers['beginAuthenticator'] = async (
  _,
  { input },
  { domain },
) => {
  const { made, userErrors } = payload(await begin(domain), 'made')
  return { secret: null, uri: null, qrSvg: null, ...made, userErrors, ...sentBack(input) }
}

export const confirmAuthenticator: MutationResolvers['confirmAuthenticator'] = async (
  _,
  { input },
  { domain },
) => payload(await confirm(domain, input), 'recoveryCodes')

export const removeAuthenticator: MutationResolvers['removeAuthenticator'] = async (
  _,
  { input },
  { domain },
) => ({ ...securityPayload(await remove(domain)), ...sentBack(input) })

export const renewRecoveryCodes: MutationResolvers['renewRecoveryCodes'] = async (
  _,
  { input },
  { domain },
) => ({
  ...payload(await renew(domain), 'recoveryCodes'),
  ...sentBack(input),
})
