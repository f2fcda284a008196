import type { Scope } from '@copydesk/shared/access'
import type { Token } from '@copydesk/shared/entry'
import { get, post } from './ask.ts'
import { keys } from './keys.ts'

/** Below one's account, and asked for again with it. */
export const TOKENS = [...keys.account, 'tokens'] as const

export const getTokens = () => get<{ tokens: Token[] }>('/api/tokens').then(({ tokens }) => tokens)

/** Its secret is told this once. */
export const makeToken = (wanted: { name: string; scopes: Scope[]; days: number }) =>
  post<{ token: Token; secret: string }>('/api/tokens', wanted)

export const revokeToken = (id: string) => post<unknown>(`/api/tokens/${encodeURIComponent(id)}/revoke`)
