import type { Asker } from '@copydesk/shared/access'
import type { Language } from '@copydesk/shared/languages'
import type { Desk, FacesOf, Person } from '@copydesk/shared/people'
import type { RedactedStories } from '@copydesk/shared/redaction'
import { get, post } from './ask.ts'

/** Who is signed in, and the newsroom around them. */
export interface Me {
  person: Person
  standing: Pick<Asker, 'desks' | 'duties'>
  newsroom: { name: string; languages: Language[]; zone: string }
  desks: Desk[]
  people: Person[]
  faces: FacesOf
  redacted: RedactedStories
}

export const getMe = (signal?: AbortSignal) => get<Me>('/api/me', signal)

/** In; or a code is asked for, and nobody is in yet. */
export type Signed = { person: Person } | { needs: 'code' }

export const signIn = (email: string, password: string) =>
  post<Signed>('/api/auth/sign-in/email', { email, password })

export const signOut = () => post<unknown>('/api/auth/sign-out')
