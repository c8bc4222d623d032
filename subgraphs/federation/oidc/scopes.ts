/** All scopes. `read` lets a token ask, `write` lets it change. */
export const scopes = ['openid', 'profile', 'email', 'offline_access', 'read', 'write'] as const
