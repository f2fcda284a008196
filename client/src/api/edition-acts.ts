import type { EditionPage, EditionRow, Named } from '@copydesk/shared/story'
import { post } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`

/** A localization goes to the desk that does it from now on. */
export const giveToDesk = (id: string, desk: string) =>
  post<EditionPage>(`/api/editions/${id}/desk`, { desk })

export const fileEdition = (id: string, filing: { note: string; desk?: string }) =>
  post<EditionPage>(`${at(id)}/file`, filing)
export const claimEdition = (id: string) => post<EditionPage>(`${at(id)}/claim`)
export const unclaimEdition = (id: string) => post<EditionPage>(`${at(id)}/unclaim`)
/** As an edition stood before whoever acts on it: what was done to it meanwhile is not undone unseen. */
export type Seen = Pick<EditionRow, 'state' | 'filedAt' | 'clearedAt'>
export const returnEdition = (id: string, note: string, { state, filedAt, clearedAt }: Seen) =>
  post<EditionPage>(`${at(id)}/return`, { note, from: { state, filedAt, clearedAt } })
/** @param ticked the lines of the desk's checklist that whoever clears it has looked at. */
export const clearEdition = (id: string, hash: string, ticked: readonly string[]) =>
  post<EditionPage>(`${at(id)}/clear`, { hash, ticked })
/** Says who a doubtful name of an import is: they are credited as the wire did. */
export const answerName = (id: string, named: Named) => post<EditionPage>(`${at(id)}/answer-name`, named)
export const dismissLeftover = (id: string) => post<unknown>(`${at(id)}/dismiss-leftover`)
