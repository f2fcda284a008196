/** Null until it has come. */
export let later: typeof import('./later-parts.ts') | null = null

export async function fetchLater() {
  later ??= await import('./later-parts.ts')
  return later
}
