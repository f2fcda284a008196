/** How long after a page is drawn what it may need later is fetched, at the latest or where a browser knows no idleness. */
const LATEST_MS = 3000

/** Fetches what will be asked for soon, when the browser has nothing else to do. Call the answer to call it off. */
export function whenIdle(loads: readonly (() => Promise<unknown>)[]): () => void {
  const load = () => {
    // Whoever asks for it later tries again, and hears then if it cannot be had.
    for (const one of loads) one().catch(() => {})
  }
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(load, LATEST_MS)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(load, { timeout: LATEST_MS })
  return () => cancelIdleCallback(asked)
}
