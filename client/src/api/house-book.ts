import type { HouseBook } from '@copydesk/shared/credits'
import { get } from './ask.ts'

/** How the newsroom prints. */
export const getHouse = (signal?: AbortSignal) =>
  get<{ house: HouseBook }>('/api/house', signal).then(({ house }) => house)
