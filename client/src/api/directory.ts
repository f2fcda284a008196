import type { Contributor, ContributorMerge, NameMatch } from '@copydesk/shared/credits'
import { get, patch, post } from './ask.ts'
import { keys } from './keys.ts'

/** Below those of the contributors, so that they are forgotten with them. */
export const directoryKeys = {
  found: (typed: string) => [...keys.contributors, 'found', typed] as const,
  matched: (names: readonly string[]) => [...keys.contributors, 'matched', ...names] as const,
  alike: [...keys.contributors, 'alike'] as const,
  merges: [...keys.contributors, 'merges'] as const,
}

export const findContributors = (typed: string, most: number, signal?: AbortSignal) =>
  get<{ contributors: Contributor[] }>(
    `/api/contributors/find?q=${encodeURIComponent(typed)}&most=${most}`,
    signal,
  ).then(({ contributors }) => contributors)
export const matchNames = (names: readonly string[]) =>
  post<{ matches: NameMatch[] }>('/api/contributors/match', { names }).then(({ matches }) => matches)

/** The same name gives the contributor who is there already. */
export const createContributor = (contributor: { name: string; kind?: Contributor['kind'] }) =>
  post<{ contributor: Contributor }>('/api/contributors', contributor).then(({ contributor }) => contributor)

export const changeContributor = (id: string, change: ContributorChange) =>
  patch<{ contributor: Contributor }>(`/api/contributors/${encodeURIComponent(id)}`, change)

export type ContributorChange = Partial<
  Pick<Contributor, 'name' | 'names' | 'kind' | 'bio' | 'bios' | 'aliases'>
>

export const getAlike = (signal?: AbortSignal) =>
  get<{ pairs: [Contributor, Contributor][] }>('/api/contributors/alike', signal).then(({ pairs }) => pairs)
export const partContributors = (one: string, other: string) =>
  post<object>('/api/contributors/part', { one, other })

export const getMerges = (signal?: AbortSignal) =>
  get<{ merges: ContributorMerge[] }>('/api/contributor-merges', signal).then(({ merges }) => merges)
export const mergeContributors = (merged: string, kept: string) =>
  post<{ contributor: Contributor }>('/api/contributor-merges', { merged, kept })
export const undoMerge = (id: string) =>
  post<{ merges: ContributorMerge[] }>(`/api/contributor-merges/${encodeURIComponent(id)}/undo`)
