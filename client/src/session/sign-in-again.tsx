import { useQueryClient } from '@tanstack/react-query'
import { Sheet } from '../ui/sheet.tsx'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'
import { useSignedOut } from './signed-out.ts'
import { useMe } from './use-me.ts'

/** Over the page that somebody was in: nothing in it is lost, and they go on where they were. */
export function SignInAgain() {
  const open = useSignedOut()
  const client = useQueryClient()
  const { person } = useMe()
  return (
    <Sheet title="You are signed out" open={open}>
      <p className={styles.again}>
        This page stays as it is, with what you typed. Sign in as {person.name} to go on.
      </p>
      <SignInForm only={person} onDone={() => void client.invalidateQueries()} />
    </Sheet>
  )
}
