import type { PublishableCopy } from '@copydesk/shared/copy'
import type { ActedVersion, EditionPage } from '@copydesk/shared/story'
import { get } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`

export interface Changes {
  /** What it is compared with: the last cleared version, else the last filed one. */
  base: { version: ActedVersion; publishable: PublishableCopy } | null
  live: { hash: string; publishable: PublishableCopy }
}

export const getEdition = (id: string, signal?: AbortSignal) => get<EditionPage>(at(id), signal)
export const getCopy = (id: string, signal?: AbortSignal) =>
  get<{ hash: string; publishable: PublishableCopy }>(`${at(id)}/copy`, signal)
export const getChanges = (id: string, signal?: AbortSignal) => get<Changes>(`${at(id)}/changes`, signal)
