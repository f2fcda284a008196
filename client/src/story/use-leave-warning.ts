import { useEffect } from 'react'

/** The browser asks before it closes a page whose words live nowhere else. */
export function useLeaveWarning(livesHereOnly: boolean): void {
  useEffect(() => {
    if (!livesHereOnly) return
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', leaving)
    return () => window.removeEventListener('beforeunload', leaving)
  }, [livesHereOnly])
}
