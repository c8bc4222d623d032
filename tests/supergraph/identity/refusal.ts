import * as openid from 'openid-client'

/** The OAuth error code that a call to the provider ends in, or `accepted`; the client's own code when that refuses. */
export const refusal = (call: Promise<unknown>): Promise<string> => call.then(() => 'accepted', codeOf)

function codeOf(error: unknown): string {
  if (error instanceof openid.ResponseBodyError || error instanceof openid.AuthorizationResponseError)
    return error.error
  if (error instanceof openid.WWWAuthenticateChallengeError)
    return error.cause[0]?.parameters.error ?? error.message
  return String(error instanceof openid.ClientError ? error.code : error)
}
