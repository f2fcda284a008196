import type { Session } from '@copydesk/shared/entry'
import { get, post } from './ask.ts'

/** How one gets in, and where one is in. */
export interface Account {
  email: string
  secondFactor: { since: string | null; recoveryCodesLeft: number }
  sessions: Session[]
}

export const getAccount = () => get<Account>('/api/account')

export const changePassword = (old: string, password: string) =>
  post<unknown>('/api/account/password', { old, password })

export const endSession = (session: string) => post<unknown>('/api/account/sessions/end', { session })

export const endOtherSessions = () => post<unknown>('/api/account/sessions/end-others')

export const beginSecondFactor = (password: string) =>
  post<{ secret: string; address: string }>('/api/account/second-factor/begin', { password })

export const confirmSecondFactor = (code: string) =>
  post<{ recoveryCodes: string[] }>('/api/account/second-factor/confirm', { code })

export const renewRecoveryCodes = (password: string) =>
  post<{ recoveryCodes: string[] }>('/api/account/second-factor/recovery-codes', { password })

export const endSecondFactor = (password: string) =>
  post<unknown>('/api/account/second-factor/end', { password })
