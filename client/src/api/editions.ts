import type { PublishableCopy } from '@copydesk/shared/copy'
import type { ActedVersion, EditionPage, NewVersion, Version } from '@copydesk/shared/story'
import { get, post } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`
const atVersion = (id: string) => `/api/versions/${encodeURIComponent(id)}`

export interface Changes {
  /** What it is compared with: the last cleared version, else the last filed one. */
  base: { version: ActedVersion; publishable: PublishableCopy } | null
  live: { hash: string; publishable: PublishableCopy }
}

export const getEdition = (id: string, signal?: AbortSignal) => get<EditionPage>(at(id), signal)
export const getCopy = (id: string, signal?: AbortSignal) =>
  get<{ hash: string; publishable: PublishableCopy }>(`${at(id)}/copy`, signal)
export const getChanges = (id: string, signal?: AbortSignal) => get<Changes>(`${at(id)}/changes`, signal)
export const getVersion = (id: string, signal?: AbortSignal) =>
  get<{ edition: string; version: Version; publishable: PublishableCopy }>(atVersion(id), signal)
/** Newest first; with a number, those before it. */
export const getVersions = (id: string, before: number | null, signal?: AbortSignal) =>
  get<{ versions: Version[]; more: boolean }>(
    `${at(id)}/versions${before === null ? '' : `?before=${before}`}`,
    signal,
  )
export const makeVersion = (id: string, wanted: NewVersion) => post<Version>(`${at(id)}/versions`, wanted)
