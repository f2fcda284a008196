import type { EditionPage, Named } from '@copydesk/shared/story'
import { post } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`

/** A localization goes to the desk that does it from now on. */
export const giveToDesk = (id: string, desk: string) =>
  post<EditionPage>(`/api/editions/${id}/desk`, { desk })

export const fileEdition = (id: string, filing: { note: string; desk?: string }) =>
  post<EditionPage>(`${at(id)}/file`, filing)
export const claimEdition = (id: string) => post<EditionPage>(`${at(id)}/claim`)
export const unclaimEdition = (id: string) => post<EditionPage>(`${at(id)}/unclaim`)
export const returnEdition = (id: string, note: string) => post<EditionPage>(`${at(id)}/return`, { note })
export const clearEdition = (id: string, hash: string) => post<EditionPage>(`${at(id)}/clear`, { hash })
/** Says who a doubtful name of an import is: they are credited as the wire did. */
export const answerName = (id: string, named: Named) => post<EditionPage>(`${at(id)}/answer-name`, named)
export const dismissLeftover = (id: string) => post<unknown>(`${at(id)}/dismiss-leftover`)
