import type { EditionPage, StoryRow } from '@copydesk/shared/story'
import type { QueryClient } from '@tanstack/react-query'
import { keys } from '../../api/keys.ts'

/** What people call the story of an edition, as far as this page knows it. */
export function storyName(client: QueryClient, edition: string): string {
  const page = client.getQueryData<EditionPage>(keys.edition(edition))
  const story =
    page?.story ??
    client
      .getQueryData<StoryRow[]>(keys.stories)
      ?.find(({ editions }) => editions.some(({ id }) => id === edition))
  if (!story) return 'A story that is not in your list'
  const language = story.editions.find(({ id }) => id === edition)?.language
  return story.editions.length > 1 && language ? `${story.slug} (${language.toUpperCase()})` : story.slug
}

export const countWords = (changes: number): string => (changes === 1 ? '1 change' : `${changes} changes`)
