import { type ComponentType, lazy, useState } from 'react'
import styles from './lazily.module.css'

interface Loaded<Props> {
  default: ComponentType<Props>
}

/**
 * A part that comes when it is asked for, or earlier by `fetch`. Once it is here it is drawn at once: React waits for
 * every promise, and by its own rule up to 300 ms before it shows what came, so that it gets one that has no wait.
 *
 * One that cannot be fetched leaves the page as it is: in its place stands a way to try again.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: Loaded<Props> | null = null
  const fetch = async () => {
    here ??= { default: await load() }
    return here
  }
  function Missing(props: Props) {
    const [, draw] = useState(0)
    if (here) return <here.default {...props} />
    return <TryAgain load={() => fetch().then(() => draw((count) => count + 1))} />
  }
  const Part = lazy(() => {
    if (!here) return fetch().catch((): Loaded<Props> => ({ default: Missing }))
    const loaded = here
    // biome-ignore lint/suspicious/noThenProperty: what React asks of it is `then`, and it may answer at once
    return { then: (done: (loaded: Loaded<Props>) => void) => done(loaded) } as unknown as Promise<
      Loaded<Props>
    >
  })
  return { Part, fetch }
}

/** A browser may remember that a script could not be had until the page is loaded anew: then that is what is offered. */
function TryAgain({ load }: { load: () => Promise<void> }) {
  const [tries, setTries] = useState(0)
  const press = () => {
    if (tries > 0 && navigator.onLine) window.location.reload()
    else load().catch(() => setTries((count) => count + 1))
  }
  return (
    <p role="alert" className={styles.missing}>
      A part of this page could not be fetched.{' '}
      <button type="button" onClick={press}>
        {tries > 0 && navigator.onLine ? 'Reload the page' : 'Try again'}
      </button>
    </p>
  )
}
