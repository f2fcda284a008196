import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useLive } from '../../api/live.ts'
import { useSignedOut } from '../../session/signed-out.ts'
import { whenIdle } from '../when-idle.ts'

const signInAgain = () =>
  import('../../session/sign-in-again.tsx').then((page) => ({ default: page.SignInAgain }))
const SignInAgain = lazy(signInAgain)

/** Around every page that asks to be signed in. */
export function SignedIn() {
  useLive()
  const out = useSignedOut()
  useEffect(() => whenIdle([signInAgain]), [])
  return (
    <>
      <Outlet />
      <Suspense>{out && <SignInAgain />}</Suspense>
    </>
  )
}
