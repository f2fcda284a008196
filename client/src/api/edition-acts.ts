import type { EditionPage, Named } from '@copydesk/shared/story'
import { post } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`

/** A localization goes to the desk that does it from now on. */
export const giveToDesk = (id: string, desk: string) => post<EditionPage>(`${at(id)}/desk`, { desk })

/** Says who a doubtful name of an import is: they are credited as the wire did. */
export const answerName = (id: string, named: Named) => post<EditionPage>(`${at(id)}/answer-name`, named)
export const dismissLeftover = (id: string) => post<unknown>(`${at(id)}/dismiss-leftover`)
