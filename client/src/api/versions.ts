import type { PublishableCopy } from '@copydesk/shared/copy'
import type { NewVersion, Version } from '@copydesk/shared/story'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}/versions`

export const getVersion = (id: string, signal?: AbortSignal) =>
  get<{ edition: string; version: Version; publishable: PublishableCopy }>(
    `/api/versions/${encodeURIComponent(id)}`,
    signal,
  )
/** Newest first; with a number, those before it. */
export const getVersions = (id: string, before: number | null, signal?: AbortSignal) =>
  get<{ versions: Version[]; more: boolean }>(
    `${at(id)}${before === null ? '' : `?before=${before}`}`,
    signal,
  )
export const makeVersion = (id: string, wanted: NewVersion) => post<Version>(at(id), wanted)
