import { queryOptions } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { getStories } from '../api/stories.ts'

export const storiesQuery = queryOptions({
  queryKey: keys.stories,
  queryFn: ({ signal }) => getStories(signal),
})
