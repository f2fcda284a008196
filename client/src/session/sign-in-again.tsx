import { useQueryClient } from '@tanstack/react-query'
import { livingOnPage } from '../story/living-on-page.ts'
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
  // Words that live on this page only would be lost by leaving it.
  const unsent = open ? livingOnPage() : []
  return (
    <Sheet title="You are signed out" open={open}>
      <p className={styles.again}>
        This page stays as it is, with what you typed. Sign in as {person.name} to go on.
      </p>
      <SignInForm only={person} onDone={() => void client.invalidateQueries()} />
      {unsent.length === 0 && (
        <p className={styles.help}>
          Not {person.name}? <a href="/sign-in">Sign in as somebody else.</a> What is not sent stays on this
          computer for {person.name} alone.
        </p>
      )}
    </Sheet>
  )
}
