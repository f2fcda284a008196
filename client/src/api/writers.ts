import type { Field, PublishableCopy } from '@copydesk/shared/copy'
import type { Authorship, Cut, DraftRule, Passage } from '@copydesk/shared/writers'
import { get, patch, post } from './ask.ts'

/** Not below `edition`: what people type makes these old, and whoever shows them asks again in its own time. */
export const writerKeys = {
  authorship: (edition: string, version?: string) => ['writers', edition, version ?? ''] as const,
  cuts: (edition: string, words: string) => ['writers', edition, 'cuts', words] as const,
  drafts: ['drafts'] as const,
}

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

/** @param version in the place of the copy as it stands. */
export const getAuthorship = (edition: string, version?: string, signal?: AbortSignal) =>
  get<Authorship>(
    `${at(edition)}/authorship${version === undefined ? '' : `?version=${encodeURIComponent(version)}`}`,
    signal,
  )

export const askPassage = (
  edition: string,
  asked: { field: Field; ranges: [number, number, number][] },
  signal?: AbortSignal,
) => post<Passage>(`${at(edition)}/passage`, asked, signal)

export const getCuts = (
  edition: string,
  { words, skip }: { words: string; skip: number },
  signal?: AbortSignal,
) =>
  get<{ cuts: Cut[]; more: boolean }>(
    `${at(edition)}/cuts?${new URLSearchParams({ words, skip: String(skip) })}`,
    signal,
  )

export const putBack = ({ edition, cut }: { edition: string; cut: string }) =>
  post<unknown>(`${at(edition)}/put-back`, { cut })

export const getDrafts = (signal?: AbortSignal) =>
  get<{ drafts: DraftRule }>('/api/newsroom/drafts', signal).then(({ drafts }) => drafts)

export const changeDrafts = (change: Partial<DraftRule>) => patch<unknown>('/api/newsroom/drafts', change)

export const holdDrafts = ({ story, reason }: { story: string; reason: string }) =>
  post<unknown>(`/api/stories/${encodeURIComponent(story)}/legal-hold`, { reason })

export const liftHold = (story: string) =>
  post<unknown>(`/api/stories/${encodeURIComponent(story)}/lift-hold`)

export interface SinceVisit {
  at: string
  before: PublishableCopy
  now: PublishableCopy
  by: string[]
}

export const getSinceVisit = (edition: string, signal?: AbortSignal) =>
  get<{ since: SinceVisit | null }>(`${at(edition)}/since-visit`, signal).then(({ since }) => since)

/** Says that one has an edition in sight, also while the page goes. */
export const noteVisit = (edition: string) =>
  fetch(`${at(edition)}/visit`, {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
