import type { FirstNewsroom } from '@copydesk/shared/entry'
import type { PersonRole } from '@copydesk/shared/people'
import { get, post } from './ask.ts'
import type { Signed } from './session.ts'

/** How one can sign in here, beside address and password. */
interface WaysIn {
  singleSignOn: string | null
  mail: boolean
}

export const getWaysIn = () => get<WaysIn>('/api/auth/ways-in')

export const showCode = (code: string) => post<unknown>('/api/auth/sign-in/code', { code })

export const forgetPassword = (email: string) => post<unknown>('/api/auth/forgot-password', { email })

export const readPasswordLink = (secret: string) =>
  post<{ name: string; email: string }>('/api/auth/new-password/read', { secret })

export const choosePassword = (secret: string, password: string) =>
  post<unknown>('/api/auth/new-password', { secret, password })

export interface InvitationWords {
  newsroom: string
  inviter: string
  email: string
  role: PersonRole
  /** Names. */
  desks: string[]
}

export const readInvitation = (secret: string) => post<InvitationWords>('/api/invitation/read', { secret })

export const acceptInvitation = (secret: string, wanted: { name: string; password: string }) =>
  post<Signed>('/api/invitation/accept', { secret, ...wanted })

export const readKey = (key: string) => post<unknown>('/api/set-up/read', { key })

export const setUpNewsroom = (key: string, wanted: FirstNewsroom) =>
  post<Signed>('/api/set-up', { key, ...wanted })
