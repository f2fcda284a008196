import { useSyncExternalStore } from 'react'
import { isRemembered, suggestingPlace } from './remembered-suggesting.ts'

const hearers = new Set<() => void>()
/** For a browser that forbids storage. */
const chosen = new Map<string, boolean>()

const isOn = (place: string): boolean => chosen.get(place) ?? isRemembered(place)

export function chooseSuggesting(person: string, edition: string, on: boolean): void {
  const place = suggestingPlace(person, edition)
  chosen.set(place, on)
  try {
    if (on) localStorage.setItem(place, 'on')
    else localStorage.removeItem(place)
  } catch {
    // It is kept until the page is closed.
  }
  for (const hear of hearers) hear()
}

const subscribe = (hear: () => void) => {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Whether what this person types in an edition is a suggestion. */
export const useSuggesting = (person: string, edition: string): boolean =>
  useSyncExternalStore(subscribe, () => isOn(suggestingPlace(person, edition)))
