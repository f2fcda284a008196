import type { PublishableCopy } from '@copydesk/shared/copy'
import type { EditionPage, Version } from '@copydesk/shared/story'
import { get, post } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`

export interface Changes {
  /** What it is compared with: the last cleared version, else the last filed one. */
  base: { version: Version; publishable: PublishableCopy } | null
  live: { hash: string; publishable: PublishableCopy }
}

export const getEdition = (id: string, signal?: AbortSignal) => get<EditionPage>(at(id), signal)
export const getCopy = (id: string, signal?: AbortSignal) =>
  get<{ hash: string; publishable: PublishableCopy }>(`${at(id)}/copy`, signal)
export const getChanges = (id: string, signal?: AbortSignal) => get<Changes>(`${at(id)}/changes`, signal)
export const getVersion = (id: string, signal?: AbortSignal) =>
  get<{ version: Version; publishable: PublishableCopy }>(`/api/versions/${encodeURIComponent(id)}`, signal)

export const fileEdition = (id: string, filing: { note: string; desk?: string }) =>
  post<EditionPage>(`${at(id)}/file`, filing)
export const claimEdition = (id: string) => post<EditionPage>(`${at(id)}/claim`)
export const unclaimEdition = (id: string) => post<EditionPage>(`${at(id)}/unclaim`)
export const returnEdition = (id: string, note: string) => post<EditionPage>(`${at(id)}/return`, { note })
export const clearEdition = (id: string, hash: string) => post<EditionPage>(`${at(id)}/clear`, { hash })
export const dismissLeftover = (id: string) => post<unknown>(`${at(id)}/dismiss-leftover`)
