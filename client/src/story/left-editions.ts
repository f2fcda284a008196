import { useSyncExternalStore } from 'react'
import { onSignedIn } from '../session/signed-out.ts'
import type { SharedEdition } from '../sync/index.ts'
import { isUnsaved, livesOnPageOnly, savingOf } from './saving.ts'

interface Left {
  edition: SharedEdition
  stop: () => void
}

/**
 * Editions whose page was left while words typed there were not on disk yet. They stay open until they are: whoever
 * goes back to the list while the line is down must not lose a sentence by it.
 */
const left = new Map<string, Left>()
const shown = new Map<string, SharedEdition>()
const hearers = new Set<() => void>()
const letGoHearers = new Set<() => void>()
/** Ids of those that wait for something that does not come by itself within a moment. */
let waiting: readonly string[] = []

/** Lets go of an edition: at once when all is saved, else as soon as it is. */
export function leaveEdition(id: string, edition: SharedEdition): void {
  if (!unsaved(edition)) {
    edition.close()
    tellLetGo()
    return
  }
  stayOpen(id, edition)
}

function stayOpen(id: string, edition: SharedEdition) {
  // Nobody is in it any more, though it is still open.
  edition.awareness.setLocalState(null)
  const look = () => {
    const { ready, line } = edition.status.get()
    const next = edition.replacement
    if (next) {
      forget(id)
      stayOpen(id, next)
      // One that goes on for another says nothing of what waits in it before it has arrived.
    } else if (!unsaved(edition) && (ready || line === 'refused')) {
      forget(id)
      tellLetGo()
    }
    tell()
  }
  const stopLooking = edition.status.subscribe(look)
  const stopWaiting = onSignedIn(() => edition.reconnect())
  const stop = () => {
    stopLooking()
    stopWaiting()
  }
  left.get(id)?.edition.close()
  left.set(id, { edition, stop })
  tell()
}

/** Calls back when one that was left is let go of: all that was typed in it is saved. Returns how to stop. */
export function onLeft(hear: () => void): () => void {
  letGoHearers.add(hear)
  return () => letGoHearers.delete(hear)
}

/** The edition that was left with unsaved words, with them; null where there is none. */
export function returnTo(id: string): SharedEdition | null {
  const found = left.get(id)
  if (!found) return null
  found.stop()
  left.delete(id)
  tell()
  return found.edition
}

/** The edition that a page shows now under this id; null when it shows it no more. */
export function noteShown(id: string, edition: SharedEdition | null): void {
  if (edition) shown.set(id, edition)
  else shown.delete(id)
}

/** Every edition that this tab has open, shown or left. */
export const openHere = (): ReadonlyMap<string, SharedEdition> =>
  new Map([...[...left].map(([id, { edition }]) => [id, edition] as const), ...shown])

/** At sign-out: what one person typed is never sent in the name of the next. */
export function forgetLeft(): void {
  for (const id of [...left.keys()]) forget(id)
  tell()
}

/** Ids of the editions that were left with words that wait for the line. */
export const useLeftWaiting = () =>
  useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => waiting,
  )

const unsaved = ({ status }: SharedEdition) => isUnsaved(savingOf(status.get()))

function forget(id: string) {
  const found = left.get(id)
  left.delete(id)
  found?.stop()
  found?.edition.close()
}

function tellLetGo() {
  for (const hear of letGoHearers) hear()
}

function tell() {
  const next = [...left]
    .filter(([, { edition }]) => savingOf(edition.status.get()).is !== 'saving')
    .map(([id]) => id)
  if (next.join() !== waiting.join()) waiting = next
  const onPageOnly = [...left.values()].some(({ edition }) => livesOnPageOnly(savingOf(edition.status.get())))
  if (onPageOnly) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
  for (const hear of hearers) hear()
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()
