import { type ComponentType, lazy } from 'react'

interface Loaded<Props> {
  default: ComponentType<Props>
}

/**
 * A part that comes when it is asked for, or earlier by `fetch`. Once it is here it is drawn at once: React waits for
 * every promise, and by its own rule up to 300 ms before it shows what came, so that it gets one that has no wait.
 */
export function lazily<Props>(load: () => Promise<ComponentType<Props>>) {
  let here: Loaded<Props> | null = null
  const fetch = async () => {
    here = { default: await load() }
    return here
  }
  const Part = lazy(() => {
    if (!here) return fetch()
    const loaded = here
    // biome-ignore lint/suspicious/noThenProperty: what React asks of it is `then`, and it may answer at once
    return { then: (done: (loaded: Loaded<Props>) => void) => done(loaded) } as unknown as Promise<
      Loaded<Props>
    >
  })
  return { Part, fetch }
}
