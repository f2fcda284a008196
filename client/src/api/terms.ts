import type { ImportedTerms, NewTerm, Term } from '@copydesk/shared/terms'
import { get, patch, post } from './ask.ts'
import { keys } from './keys.ts'

interface Pair {
  from: string
  to: string
}

export const termsOf = ({ from, to }: Pair) => [...keys.terms, from, to] as const

const query = (pair: Pair) => new URLSearchParams({ ...pair }).toString()
const at = (id: string) => `/api/terms/${encodeURIComponent(id)}`

export const getTerms = (pair: Pair, signal?: AbortSignal) =>
  get<{ terms: Term[] }>(`/api/terms?${query(pair)}`, signal).then(({ terms }) => terms)

/** @param id null adds one. */
export const keepTerm = ({ id, ...term }: NewTerm & { id: string | null }) =>
  id === null ? post<{ term: Term }>('/api/terms', term) : patch<{ term: Term }>(at(id), term)

export const removeTerm = (id: string) => post<unknown>(`${at(id)}/remove`)
export const restoreTerm = (id: string) => post<unknown>(`${at(id)}/restore`)

export const importTerms = (csv: string) => post<ImportedTerms>('/api/terms/import', { csv })

/** Where a browser fetches the table. */
export const termsFile = (pair: Pair) => `/api/terms/export?${query(pair)}`
