import { whenIdle } from '../when-idle.ts'

/** Lets the application open without a network from now on. What it fetches ahead must not delay what is shown. */
export function registerWorker(): void {
  // The pages of development change under a worker's hands.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A browser that forbids it, as in some private windows, works as before, with a network.
  const register = () => whenIdle([() => navigator.serviceWorker.register('/service-worker.js')])
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
