import { storyAddress } from '@copydesk/shared/story'
import { useEffect } from 'react'

/** How long a headline rests before the address follows it: browsers refuse more than about 100 changes in 10 s. */
const REST_MS = 1000

/**
 * The words of the address follow the headline. The router listens to `history.replaceState` of this page and would
 * match and load anew for words that nobody reads back; so the browser's own is called.
 */
export function useAddress(id: string, headline: string | undefined): void {
  useEffect(() => {
    if (headline === undefined) return
    const timer = setTimeout(() => {
      const address = storyAddress({ id, headline })
      if (window.location.pathname !== encodeURI(address))
        History.prototype.replaceState.call(window.history, window.history.state, '', address)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [id, headline])
}
