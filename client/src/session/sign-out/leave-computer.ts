import type { QueryClient } from '@tanstack/react-query'
import { forgetLeft } from '../../story/left-editions.ts'
import { localCopies } from '../../sync/index.ts'
import { forgetAnswers } from '../answers/answer-store.ts'
import { dropNote } from '../answers/owed.ts'

/** Ids of people who have signed out, while what is here of theirs is being deleted. Other tabs hear of it, too. */
const PLACE = 'copydesk:leaving:'
/** The id of whoever signed in last. */
const HERE = 'copydesk:here'

/**
 * After somebody has signed out: nothing of theirs stays in this browser, also when it is closed half-way. Their pages
 * must be gone by now, or they would keep again what is deleted here.
 */
export async function leaveComputer(client: QueryClient, person: string): Promise<void> {
  note(person, true)
  forgetLeft()
  client.clear()
  await forget(person)
}

/** What a closed window left undone. Before anybody is signed in: who signs in again begins anew. */
export async function finishLeaving(): Promise<void> {
  for (const person of leaving()) await forget(person)
}

/** Says to other tabs who is signed in now. */
export function tellWhoIsHere(person: string): void {
  try {
    localStorage.setItem(HERE, person)
  } catch {
    // Then the server tells them, when they ask for anything.
  }
}

/** Calls back when this person signs out, or another signs in, in another tab. Returns how to stop. */
export function onSignOutElsewhere(person: string, hear: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (newValue === null) return
    if (key === PLACE + person || (key === HERE && newValue !== person)) hear()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

async function forget(person: string) {
  dropNote(person)
  const done = await Promise.all([forgetAnswers(), localCopies.forget(person)]).then(
    () => true,
    // It stays noted, and the next page tries again.
    () => false,
  )
  if (done) note(person, false)
}

function note(person: string, isLeaving: boolean) {
  try {
    if (isLeaving) localStorage.setItem(PLACE + person, 'yes')
    else localStorage.removeItem(PLACE + person)
  } catch {
    // A browser that forbids storage kept nothing either.
  }
}

function leaving(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(PLACE) ? key.slice(PLACE.length) : []))
  } catch {
    return []
  }
}
