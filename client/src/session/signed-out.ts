import { useSyncExternalStore } from 'react'

/**
 * Whether the server has told this page that its session is over. The page stays as it is, with every word that
 * has not been sent yet, and asks to sign in again over itself.
 */
let signedOut = false
const listeners = new Set<() => void>()
const signInListeners = new Set<() => void>()

/** Call it for an answer 401 or a socket closed with 4401. */
export function noteSignedOut(): void {
  set(true)
}

export function noteSignedIn(): void {
  set(false)
  for (const listener of signInListeners) listener()
}

/** Calls back when somebody has signed in again, so that sockets can be opened again. Returns how to stop. */
export function onSignedIn(listener: () => void): () => void {
  signInListeners.add(listener)
  return () => signInListeners.delete(listener)
}

export const useSignedOut = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => signedOut,
  )

function set(value: boolean) {
  if (signedOut === value) return
  signedOut = value
  for (const listener of listeners) listener()
}
