import { useSyncExternalStore } from 'react'

/** Of whoever sits at this computer; on unless they said otherwise. */
const placeOf = (person: string) => `copydesk:typesetting:${person}`
const listeners = new Set<() => void>()
/** For a browser that forbids storage. */
const chosen = new Map<string, boolean>()

function isOn(person: string): boolean {
  try {
    return (chosen.get(person) ?? localStorage.getItem(placeOf(person)) !== 'off') === true
  } catch {
    return chosen.get(person) ?? true
  }
}

export function chooseTypesetting(person: string, on: boolean): void {
  chosen.set(person, on)
  try {
    if (on) localStorage.removeItem(placeOf(person))
    else localStorage.setItem(placeOf(person), 'off')
  } catch {
    // It is kept until the page is closed.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether signs are set as the language prints them while this person types. */
export const useTypesetting = (person: string): boolean => useSyncExternalStore(subscribe, () => isOn(person))
