import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** Held like the keys of the panels, so that it works while somebody types and writes no letter. */
export const STORIES_KEYS = isMac ? 'Ctrl+Shift+S' : 'Alt+Shift+S'

export function leadsToStories(event: KeyboardEvent): boolean {
  const held = isMac ? event.ctrlKey && !event.altKey : event.altKey && !event.ctrlKey
  return held && event.shiftKey && !event.metaKey && event.code === 'KeyS'
}

/** The list is one key away from every page. */
export function useStoriesKey(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!leadsToStories(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      void navigate({ to: '/', search: {} })
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [navigate])
}
