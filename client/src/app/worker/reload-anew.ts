/** A build that takes longer to come is not waited for: the reload asks the server first anyway. */
const LONGEST_MS = 15_000

/**
 * Reloads into the newest build. Without the newest worker, a slow line would bring the page back from the old one,
 * as old as it was.
 */
export async function reloadAnew(): Promise<void> {
  await Promise.race([newestWorker().catch(() => {}), new Promise((late) => setTimeout(late, LONGEST_MS))])
  window.location.reload()
}

async function newestWorker(): Promise<void> {
  // Without a worker, or a line to ask for a newer one, the reload goes the way it can.
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  const updated = await registration?.update().catch(() => undefined)
  const coming = registration && (registration.installing ?? registration.waiting)
  if (!updated || !coming) return
  await new Promise<void>((settled) => {
    const look = () => {
      if (coming.state === 'activated' || coming.state === 'redundant') settled()
    }
    coming.addEventListener('statechange', look)
    look()
  })
}
