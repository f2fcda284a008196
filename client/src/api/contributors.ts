import type { Contributor } from '@copydesk/shared/credits'
import { get, patch, post } from './ask.ts'

export const getContributors = (signal?: AbortSignal) =>
  get<{ contributors: Contributor[] }>('/api/contributors', signal).then(({ contributors }) => contributors)

/** The same name gives the contributor who is there already. */
export const createContributor = (contributor: { name: string; kind?: Contributor['kind'] }) =>
  post<{ contributor: Contributor }>('/api/contributors', contributor).then(({ contributor }) => contributor)

export const changeContributor = (id: string, change: { name?: string; bio?: string }) =>
  patch<{ contributor: Contributor }>(`/api/contributors/${encodeURIComponent(id)}`, change)
