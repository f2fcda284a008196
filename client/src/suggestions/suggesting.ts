import { useSyncExternalStore } from 'react'

/** Of whoever sits at this computer, for one edition: off unless they said otherwise. */
const placeOf = (person: string, edition: string) => `copydesk:suggesting:${person}:${edition}`
const hearers = new Set<() => void>()
/** For a browser that forbids storage. */
const chosen = new Map<string, boolean>()

function isOn(place: string): boolean {
  try {
    return chosen.get(place) ?? localStorage.getItem(place) === 'on'
  } catch {
    return chosen.get(place) ?? false
  }
}

export function chooseSuggesting(person: string, edition: string, on: boolean): void {
  const place = placeOf(person, edition)
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
  useSyncExternalStore(subscribe, () => isOn(placeOf(person, edition)))
