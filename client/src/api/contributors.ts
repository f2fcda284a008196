import type { Contributor } from '@copydesk/shared/credits'
import { get } from './ask.ts'

export const getContributors = (signal?: AbortSignal) =>
  get<{ contributors: Contributor[] }>('/api/contributors', signal).then(({ contributors }) => contributors)
