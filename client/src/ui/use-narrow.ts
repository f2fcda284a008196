import { useSyncExternalStore } from 'react'

/** A phone held upright: one column. The same width stands in the style sheets. */
const query = window.matchMedia('(max-width: 700px)')

export const useNarrow = () =>
  useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => query.matches,
  )
