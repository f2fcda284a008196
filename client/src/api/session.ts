import type { Asker } from '@copydesk/shared/access'
import type { Desk, Person } from '@copydesk/shared/people'
import { get, post } from './ask.ts'

/** Who is signed in, and the newsroom around them. */
export interface Me {
  person: Person
  standing: Pick<Asker, 'desks' | 'duties'>
  newsroom: { name: string }
  desks: Desk[]
  people: Person[]
}

export const getMe = (signal?: AbortSignal) => get<Me>('/api/me', signal)

export const signIn = (email: string, password: string) =>
  post<unknown>('/api/auth/sign-in/email', { email, password })

export const signOut = () => post<unknown>('/api/auth/sign-out')
