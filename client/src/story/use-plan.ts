import type { StoryChange, StoryRow } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { changeStory } from '../api/stories.ts'

/** Changes one thing of a story's plan at a time; what was refused stands under its own field. */
export function usePlan(story: StoryRow) {
  const client = useQueryClient()
  const [refused, setRefused] = useState<Partial<Record<keyof StoryChange, string>>>({})
  const changing = useMutation({
    // One after the other, as they were made: the last word on a list is the last that was pressed.
    scope: { id: `plan/${story.id}` },
    mutationFn: (change: StoryChange) => changeStory(story.id, change),
    onSuccess: (_, change) => {
      const names = Object.keys(change) as (keyof StoryChange)[]
      setRefused((before) => ({ ...before, ...Object.fromEntries(names.map((name) => [name, undefined])) }))
      void client.invalidateQueries({ queryKey: keys.editions })
      return client.invalidateQueries({ queryKey: keys.stories })
    },
    onError: (thrown, change) => {
      const names = Object.keys(change) as (keyof StoryChange)[]
      setRefused((before) => ({
        ...before,
        ...Object.fromEntries(names.map((name) => [name, saying(thrown)])),
      }))
    },
  })
  return { change: changing.mutate, refused, saving: changing.isPending }
}
