import { useEffect, useState } from 'react'
import { noteSignedOut, onSignedIn } from '../session/signed-out.ts'
import { useMe } from '../session/use-me.ts'
import { openEdition, type SharedEdition } from '../sync/index.ts'
import { leaveEdition, returnTo } from './left-editions.ts'

/**
 * Opens one shared edition while the page shows it; null until its copy has arrived. What was typed stays in it while
 * a session ends and begins again: the page asks to sign in, and the same document goes on.
 */
export function useEdition(editionId: string): SharedEdition | null {
  const { id, name, color } = useMe().person
  const [edition, setEdition] = useState<SharedEdition | null>(null)
  useEffect(() => {
    const opened = returnTo(editionId) ?? openEdition(editionId)
    // For this page itself; others are told by the server who somebody is.
    opened.awareness.setLocalState({ ...opened.awareness.getLocalState(), person: { id, name, color } })
    const look = () => {
      const { ready, refusal, line } = opened.status.get()
      if (line === 'refused' && refusal?.code === 'signed-out') noteSignedOut()
      if (ready || line === 'refused') setEdition(opened)
    }
    const stops = [opened.status.subscribe(look), onSignedIn(() => opened.reconnect())]
    look()
    return () => {
      for (const stop of stops) stop()
      setEdition(null)
      leaveEdition(editionId, opened)
    }
  }, [editionId, id, name, color])
  return edition
}
