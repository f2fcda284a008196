import { useEffect } from 'react'

/** The name of the page in the browser's tab. */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Copydesk`
    return () => {
      document.title = 'Copydesk'
    }
  }, [words])
}
