import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { saying } from '../api/ask.ts'
import styles from '../session/sign-in.module.css'
import { buttonLook } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

interface Props<T> {
  /** What stands in the link. */
  secret: string
  read: (secret: string) => Promise<T>
  children: (told: T) => ReactNode
}

/** What a link opens; or why it opens nothing, and what to do then. */
export function Linked<T>({ secret, read, children }: Props<T>) {
  const { data, error } = useQuery({
    queryKey: ['linked', window.location.pathname, secret],
    queryFn: async () => ({ told: await read(secret) }),
    enabled: secret !== '',
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data) return children(data.told)
  if (secret !== '' && !error) return <p className={styles.facts}>Looking at the link…</p>
  return (
    <div className={styles.form}>
      <Notice tone="stop">
        {secret === ''
          ? 'This address is not whole: what stands behind the # is missing. Open the link as you were given it.'
          : saying(error)}
      </Notice>
      <Link to="/sign-in" className={buttonLook('quiet')}>
        Sign in with the password you have
      </Link>
    </div>
  )
}
