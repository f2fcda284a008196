/** Two seconds on a quiet machine; a busy one is waited for up to ten times as long, and it is printed how long it took. */
export const LIVENESS_MS = 20_000
