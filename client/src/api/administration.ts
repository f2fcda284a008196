import type { AuditRow } from '@copydesk/shared/audit'
import type { Session } from '@copydesk/shared/entry'
import type { Language } from '@copydesk/shared/languages'
import type { Desk, HeldDuty, ManagedPerson, PersonRole } from '@copydesk/shared/people'
import type { DeskPolicy } from '@copydesk/shared/review'
import { get, patch, post } from './ask.ts'

/** Below it stands everything that managing editors look after. */
export const ADMINISTRATION = ['administration'] as const

const ofPerson = (id: string) => `/api/people/${encodeURIComponent(id)}`

export const getPeople = () => get<{ people: ManagedPerson[] }>('/api/people').then(({ people }) => people)

export const changePerson = ({
  id,
  ...change
}: {
  id: string
  name?: string
  role?: PersonRole
  desks?: string[]
}) => patch<unknown>(ofPerson(id), change)

/** What is done to somebody and needs no words. */
export type PersonAct = 'disable' | 'enable' | 'revoke-tokens' | 'purge-vault' | 'second-factor/end'
export const actOnPerson = ({ id, act }: { id: string; act: PersonAct }) =>
  post<unknown>(`${ofPerson(id)}/${act}`)

export const getSessionsOf = (id: string) =>
  get<{ sessions: Session[] }>(`${ofPerson(id)}/sessions`).then(({ sessions }) => sessions)

/** @param session which of them; null for all. */
export const endSessionsOf = ({ person, session }: { person: string; session: string | null }) =>
  post<unknown>(`${ofPerson(person)}/sessions/end`, { session })

export const makePasswordLink = (id: string) =>
  post<{ secret: string; expiresAt: string }>(`${ofPerson(id)}/password-link`)

export type Duty = HeldDuty & { person: string; shift: string | null }

export const getDuties = () => get<{ duties: Duty[] }>('/api/duties').then(({ duties }) => duties)

export const changeDuty = ({ how, ...duty }: HeldDuty & { person: string; how: 'grant' | 'end' }) =>
  post<unknown>(`/api/duties/${how}`, duty)

export interface Invitation {
  id: string
  email: string
  role: PersonRole
  desks: string[]
  expiresAt: string
}

export const getInvitations = () =>
  get<{ invitations: Invitation[] }>('/api/invitations').then(({ invitations }) => invitations)

export const invite = (wanted: { email: string; role: PersonRole; desks: string[] }) =>
  post<{ invitation: Invitation; secret: string; mailed: boolean | null }>('/api/invitations', wanted)

export const revokeInvitation = (id: string) =>
  post<unknown>(`/api/invitations/${encodeURIComponent(id)}/revoke`)

export const changeNewsroom = (change: { name?: string; languages?: Language[]; zone?: string }) =>
  patch<unknown>('/api/newsroom', change)

export const addDesk = (name: string) => post<{ desks: Desk[] }>('/api/desks', { name })

export const renameDesk = ({ id, name }: Pick<Desk, 'id' | 'name'>) =>
  patch<unknown>(`/api/desks/${encodeURIComponent(id)}`, { name })

export const orderDesks = (desks: string[]) => post<unknown>('/api/desks/order', { desks })

export const closeDesk = (id: string) => post<unknown>(`/api/desks/${encodeURIComponent(id)}/close`)
export const reopenDesk = (id: string) => post<unknown>(`/api/desks/${encodeURIComponent(id)}/reopen`)

const policyOf = (desk: string) => `/api/desks/${encodeURIComponent(desk)}/policy`
export const getPolicy = (desk: string, signal?: AbortSignal) => get<DeskPolicy>(policyOf(desk), signal)
export const changePolicy = ({ desk, ...change }: Partial<DeskPolicy> & { desk: string }) =>
  patch<DeskPolicy>(policyOf(desk), change)

export const removeDesk = (id: string) => post<unknown>(`/api/desks/${encodeURIComponent(id)}/remove`)

export interface AuditFilters {
  person?: string
  act?: string
  subject?: string
  from?: string
  to?: string
}

const query = (filters: object) =>
  new URLSearchParams(Object.entries(filters).filter(([, value]) => value) as [string, string][]).toString()

export const getAudit = (filters: AuditFilters, after: string | null) =>
  get<{ acts: AuditRow[]; next: string | null }>(`/api/audit?${query({ ...filters, after })}`)

/** Where a browser fetches the file. */
export const auditFile = (filters: AuditFilters, format: 'csv' | 'jsonl') =>
  `/api/audit/export?${query({ ...filters, format })}`
