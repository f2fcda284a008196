import { Outlet } from '@tanstack/react-router'
import { useLive } from '../../api/live.ts'
import { SignInAgain } from '../../session/sign-in-again.tsx'

/** Around every page that asks to be signed in. */
export function SignedIn() {
  useLive()
  return (
    <>
      <Outlet />
      <SignInAgain />
    </>
  )
}
