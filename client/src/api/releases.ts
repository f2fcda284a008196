import type { NewKill, NewRelease, ReleasesPage, WaitingKill } from '@copydesk/shared/publication'
import type { StoryRow } from '@copydesk/shared/story'
import { get, post } from './ask.ts'

const at = (id: string) => `/api/editions/${encodeURIComponent(id)}`
const of = (story: string) => `/api/stories/${encodeURIComponent(story)}`

type Times = Pick<NewRelease, 'notBefore' | 'embargo'>

/** What an editor does about what goes out. */
export type ReleaseAct =
  | { act: 'release'; wanted: NewRelease }
  | { act: 'move-release'; wanted: Times & { release: string } }
  | { act: 'cancel-release'; wanted: { release: string; reason: string } }
  | { act: 'leave-out-of-release'; edition: string; wanted: { release: string } }
  | { act: 'lift-embargo'; wanted: { reason: string } }
  | { act: 'allow-behind'; edition: string; wanted: { hash: string; reason: string } }

export const getReleases = (id: string, signal?: AbortSignal) =>
  get<ReleasesPage>(`${at(id)}/releases`, signal)
export const actOnRelease = (id: string, { act, wanted, ...about }: ReleaseAct) =>
  post<ReleasesPage>(`${at('edition' in about ? about.edition : id)}/${act}`, wanted)
export const killStory = (story: string, wanted: NewKill) => post<StoryRow>(`${of(story)}/kill`, wanted)
export const getWaitingKills = (signal?: AbortSignal) => get<WaitingKill[]>('/api/kills', signal)
export const acknowledgeKill = (story: string, desk: string) =>
  post<StoryRow>(`${of(story)}/acknowledge-kill`, { desk })
