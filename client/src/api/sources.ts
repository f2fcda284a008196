import type { SourceAct, SourceGroup } from '@copydesk/shared/sources'
import { get, post } from './ask.ts'
import { keys } from './keys.ts'

interface Told {
  groups: SourceGroup[]
}

/** Below the edition's own, so that it is forgotten with it. */
export const sourcesKey = (edition: string) => [...keys.edition(edition), 'sources'] as const

const at = (edition: string, what: string) => `/api/editions/${encodeURIComponent(edition)}/${what}`

export const getSources = (edition: string, signal?: AbortSignal) => get<Told>(at(edition, 'sources'), signal)

export const actOnSources = (edition: string, act: SourceAct) => post<Told>(at(edition, 'sources'), act)

export const attestSource = (edition: string, group: string, words: readonly string[]) =>
  post<Told>(at(edition, 'attest-source'), { group, words })

export const withdrawAttestation = (edition: string, group: string) =>
  post<Told>(at(edition, 'withdraw-attestation'), { group })
