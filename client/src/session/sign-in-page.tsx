import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'
import { meQuery } from './use-me.ts'

export function SignInPage() {
  const { to } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const router = useRouter()
  const client = useQueryClient()
  useEffect(() => {
    document.title = 'Sign in · Copydesk'
  }, [])
  const enter = async () => {
    client.clear()
    const me = await client.fetchQuery(meQuery)
    const part = await import('./sign-out/take-over.ts').catch(() => null)
    // This page is older than the server's build. Nobody goes in before what was here of another is dealt with.
    if (!part) return window.location.reload()
    await part.takeOver(me)
    await router.invalidate()
    await navigate({ href: wanted(to), replace: true })
  }
  return (
    <main className={styles.page}>
      <div className={styles.words}>
        <h1 className={styles.name}>Copydesk</h1>
        <p className={styles.what}>
          The editor that newsrooms write in. One story, written together, in every language it runs in, and
          never out before an editor has cleared it.
        </p>
      </div>
      <div className={styles.card}>
        {to && to !== '/' && (
          <p className={styles.after}>Sign in, and you go on to the page you asked for.</p>
        )}
        <SignInForm onDone={() => void enter()} />
        <p className={styles.help}>No password yet, or it is gone? Ask a managing editor of your newsroom.</p>
      </div>
    </main>
  )
}

/** Only a path of our own: an address elsewhere in `to` must not lead away with somebody who has just signed in. */
export const wanted = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : '/')
