import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useSignedOut } from '../../session/signed-out.ts'
import { useMe } from '../../session/use-me.ts'
import { useStoriesKey } from '../../stories/stories-key.ts'
import { FacesHere } from '../../ui/faces-here.ts'
import { lazily } from '../lazily.tsx'

const signInAgain = lazily(() => import('../../session/sign-in-again.tsx').then((page) => page.SignInAgain))

/** Around every page that asks to be signed in. */
export function SignedIn() {
  useStoriesKey()
  useWhileSignedIn()
  const out = useSignedOut()
  const { faces } = useMe()
  return (
    <FacesHere value={faces}>
      <Outlet />
      <Suspense>{out && <signInAgain.Part />}</Suspense>
    </FacesHere>
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
          if (!isOver) stop = whileSignedIn(client, [signInAgain.fetch])
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
