import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { noteSignedIn } from './signed-out.ts'
import { meQuery } from './use-me.ts'

/** After somebody was let in at a door: into the newsroom, to the page that they asked for. */
export function useEnter(to?: string): () => Promise<void> {
  const navigate = useNavigate()
  const router = useRouter()
  const client = useQueryClient()
  return useCallback(async () => {
    client.clear()
    const me = await client.fetchQuery(meQuery)
    noteSignedIn()
    const part = await import('./sign-out/take-over.ts').catch(() => null)
    // This page is older than the server's build. Nobody goes in before what was here of another is dealt with.
    if (!part) return window.location.reload()
    await part.takeOver(me)
    await router.invalidate()
    await navigate({ href: wanted(to), replace: true })
  }, [client, navigate, router, to])
}

/** Only a path of our own: an address elsewhere in `to` must not lead away with somebody who has just signed in. */
export const wanted = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : '/')
