import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useLive } from '../../api/live.ts'
import { useSignedOut } from '../../session/signed-out.ts'
import { useStoriesKey } from '../../stories/stories-key.ts'
import { whenIdle } from '../when-idle.ts'

const signInAgain = () =>
  import('../../session/sign-in-again.tsx').then((page) => ({ default: page.SignInAgain }))
const SignInAgain = lazy(signInAgain)

/** Nobody's session ends before the page is drawn: what people came for is fetched first. */
const AT_WORK_MS = 10_000

/** Around every page that asks to be signed in. */
export function SignedIn() {
  useLive()
  useStoriesKey()
  const out = useSignedOut()
  useEffect(() => {
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = whenIdle([signInAgain])
    }, AT_WORK_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return (
    <>
      <Outlet />
      <Suspense>{out && <SignInAgain />}</Suspense>
    </>
  )
}
