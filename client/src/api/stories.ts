import type { WireReading } from '@copydesk/shared/formats'
import type {
  Assignment,
  EditionRow,
  MadeLocalization,
  NewLocalization,
  NewStory,
  StoryChange,
  StoryRow,
} from '@copydesk/shared/story'
import { get, patch, post } from './ask.ts'

export const getStories = (signal?: AbortSignal) =>
  get<{ stories: StoryRow[] }>('/api/stories', signal).then(({ stories }) => stories)

export const getStory = (id: string, signal?: AbortSignal) =>
  get<StoryRow>(`/api/stories/${encodeURIComponent(id)}`, signal)

/** `edition` is null for a story that is planned as a budget line only. */
export const createStory = (story: NewStory) =>
  post<{ story: StoryRow; edition: EditionRow | null }>('/api/stories', story)

export const changeStory = (id: string, change: StoryChange) =>
  patch<StoryRow>(`/api/stories/${encodeURIComponent(id)}`, change)

export const assign = (id: string, assignment: Assignment) =>
  post<StoryRow>(`/api/stories/${encodeURIComponent(id)}/assign`, assignment)

export const unassign = (id: string, assignment: Assignment) =>
  post<StoryRow>(`/api/stories/${encodeURIComponent(id)}/unassign`, assignment)

/** Makes the edition in another language, with the original's blocks to translate. */
export const createLocalization = (id: string, localization: NewLocalization) =>
  post<MadeLocalization>(`/api/stories/${encodeURIComponent(id)}/editions`, localization)

/** Starts the copy of a story that was only a budget line. */
export const createOriginal = (id: string) =>
  post<{ edition: EditionRow }>(`/api/stories/${encodeURIComponent(id)}/original`)

/** Reads wire text; nothing is created by it. */
export const readImport = (bytes: Blob) =>
  post<{ text: string; reading: WireReading; remarks: string[] }>('/api/imports', bytes)
