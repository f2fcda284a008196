import type { MemoryMatch, NameForms, NewDismissal, TranslationAids } from '@copydesk/shared/terms'
import { get, post } from './ask.ts'
import { keys } from './keys.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

/** Below `translation`, so that they are forgotten with what was said of its blocks. */
export const aidKeys = {
  aids: (edition: string) => [...keys.translation(edition), 'aids'] as const,
  memory: (edition: string, block: string, text: string) =>
    [...keys.translation(edition), 'memory', block, text] as const,
}

export const getAids = (edition: string, signal?: AbortSignal) =>
  get<TranslationAids>(`${at(edition)}/aids`, signal)

export const dismissFinding = ({ edition, ...finding }: NewDismissal & { edition: string }) =>
  post<unknown>(`${at(edition)}/dismiss-finding`, finding)

export const bringBackFinding = ({ edition, key }: { edition: string; key: string }) =>
  post<unknown>(`${at(edition)}/bring-back-finding`, { key })

/** @param id null adds one. */
export const keepName = ({ edition, ...wanted }: { edition: string; id: string | null; forms: NameForms }) =>
  post<unknown>(`${at(edition)}/names`, wanted)

export const removeName = ({ edition, id }: { edition: string; id: string }) =>
  post<unknown>(`${at(edition)}/remove-name`, { id })

/** What was translated before of a text like this one. */
export const getMemory = (edition: string, block: string, text: string) =>
  post<{ matches: MemoryMatch[] }>(`${at(edition)}/memory`, { block, text }).then(({ matches }) => matches)
