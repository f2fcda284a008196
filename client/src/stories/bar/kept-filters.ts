import type { Filters as Kept, View } from '@copydesk/shared/views'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { type Filters, statesOf } from '../filters.ts'

export const viewsQuery = queryOptions({
  queryKey: keys.views,
  queryFn: ({ signal }) => get<{ views: View[] }>('/api/views', signal).then(({ views }) => views),
})

/** What of the address a view keeps. */
export function keptOf(filters: Filters): Kept {
  const { desk, words, queue, layout } = filters
  const state = statesOf(filters)
  return {
    ...(desk && { desk }),
    ...(words?.trim() && { words: words.trim() }),
    ...(queue && { queue }),
    ...(layout && { layout }),
    ...(state.length > 0 && { state }),
  }
}

/** The address of a view. It says its filters too, so that a colleague to whom it is sent sees the same list. */
export const searchOf = ({ id, filters }: Pick<View, 'id' | 'filters'>): Filters => {
  const { state, ...rest } = filters
  return { ...rest, ...(state && { state: state.join() }), view: id }
}

const inOrder = (kept: Kept) => JSON.stringify(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What is shown is no longer what the view keeps. */
export const differs = (view: View, filters: Filters): boolean =>
  inOrder(view.filters) !== inOrder(keptOf(filters))
