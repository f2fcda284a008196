import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { useMemo } from 'react'
import { useMe } from './use-me.ts'

/** Who is signed in, with desks and duties: whom the table of access is asked about. */
export function useAsker(): Person & Asker {
  const { person, standing } = useMe()
  return useMemo(() => ({ ...person, ...standing }), [person, standing])
}
