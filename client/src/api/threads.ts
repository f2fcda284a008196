import type { AnsweredThreadActs, NewThreadAct, Thread } from '@copydesk/shared/threads'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}/threads`

export const getThreads = (edition: string, signal?: AbortSignal) =>
  get<{ threads: Thread[] }>(at(edition), signal).then(({ threads }) => threads)

export const sendThreadActs = (edition: string, acts: readonly NewThreadAct[], signal?: AbortSignal) =>
  post<AnsweredThreadActs>(at(edition), { acts }, signal)
