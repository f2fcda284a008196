/** What happened, for pages that are open: they fetch again what they show of it. */
export type LiveEvent =
  | { kind: 'stories' }
  | { kind: 'edition'; id: string }
  | { kind: 'contributors' }
  /** How the newsroom prints has changed. */
  | { kind: 'house' }
  | { kind: 'people' }
  /** Who is on at a desk, or what its log says, has changed. */
  | { kind: 'desk'; id: string }
  /** Somebody's profile has changed. */
  | { kind: 'person'; id: string }
  /** What whoever hears it may do has changed: role, desks, duties. */
  | { kind: 'standing' }

export interface Bus {
  /** @param only the people who may know of it; null when everybody may. */
  tell(event: LiveEvent, only?: readonly string[] | null): void
  /** These sessions are over: their sockets and streams close. */
  endSessions(ids: readonly string[]): void
  /** Returns the function that stops listening. */
  onEvent(hear: (event: LiveEvent, only: readonly string[] | null) => void): () => void
  onEnd(hear: (session: string) => void): () => void
}

/** The bus of a single server. */
export function localBus(): Bus {
  const hearers = new Set<(event: LiveEvent, only: readonly string[] | null) => void>()
  const enders = new Set<(session: string) => void>()
  return {
    tell(event, only = null) {
      for (const hear of hearers) hear(event, only)
    },
    endSessions(ids) {
      for (const id of ids) for (const hear of enders) hear(id)
    },
    onEvent(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    onEnd(hear) {
      enders.add(hear)
      return () => enders.delete(hear)
    },
  }
}
