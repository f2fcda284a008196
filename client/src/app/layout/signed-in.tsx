import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useSignedOut } from '../../session/signed-out.ts'
import { useStoriesKey } from '../../stories/stories-key.ts'
import { lazily } from '../lazily.tsx'
import { whenIdle } from '../when-idle.ts'

const signInAgain = lazily(() => import('../../session/sign-in-again.tsx').then((page) => page.SignInAgain))

/** Nobody's session ends before the page is drawn: what people came for is fetched first. */
const AT_WORK_MS = 10_000

/** Around every page that asks to be signed in. */
export function SignedIn() {
  useStoriesKey()
  useWhileSignedIn()
  const out = useSignedOut()
  useEffect(() => {
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = whenIdle([signInAgain.fetch])
    }, AT_WORK_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return (
    <>
      <Outlet />
      <Suspense>{out && <signInAgain.Part />}</Suspense>
    </>
  )
}

function useWhileSignedIn() {
  const client = useQueryClient()
  useEffect(() => {
    let isOver = false
    let stop = () => {}
    // Without it the page works, and is asked for anew by hand; the next page tries again.
    const begin = () =>
      import('../while-signed-in.ts').then(
        ({ whileSignedIn }) => {
          if (!isOver) stop = whileSignedIn(client)
        },
        () => {},
      )
    void begin()
    return () => {
      isOver = true
      stop()
    }
  }, [client])
}
