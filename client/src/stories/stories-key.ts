import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { HELD, isHeld } from '../ui/held-keys.ts'

export const STORIES_KEYS = `${HELD}+S`

export const leadsToStories = (event: KeyboardEvent): boolean => isHeld(event) && event.code === 'KeyS'

/** The list is one key away from every page. */
export function useStoriesKey(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!leadsToStories(event)) return
      event.preventDefault()
      void navigate({ to: '/', search: {} })
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [navigate])
}
