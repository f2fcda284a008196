import { PLACES, QUEUES, type Queue } from '@copydesk/shared/views/places'

/** What the list shows, kept in the address so that it can be sent to a colleague. */
export interface Filters {
  /** Id of a desk; absent for all. */
  desk?: string | undefined
  /** Words of slug, headline, budget line or people. */
  words?: string | undefined
  /** Where stories stand, with commas: `filed,with`. */
  state?: string | undefined
  queue?: Queue | undefined
  layout?: 'board' | undefined
  /** Id of the saved view that it was opened by. */
  view?: string | undefined
}

export const statesOf = ({ state }: Filters) => PLACES.filter((place) => state?.split(',').includes(place))

export function readFilters(search: Record<string, unknown>): Filters {
  const text = (of: string) => {
    const value = search[of]
    // A number typed into the field comes back from the address as one.
    return typeof value === 'number' ? String(value) : (typeof value === 'string' && value) || undefined
  }
  const state = statesOf({ state: text('state') }).join()
  const all: Filters = {
    desk: text('desk'),
    words: text('words'),
    state: state || undefined,
    queue: QUEUES.find((one) => one === search.queue),
    layout: search.layout === 'board' ? 'board' : undefined,
    view: text('view'),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
