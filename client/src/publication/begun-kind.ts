import type { ReleaseKind } from '@copydesk/shared/publication'
import { useState } from 'react'
import { isNextKind, type NextKind } from './after-publication.tsx'

const at = (edition: string) => `copydesk.next.${edition}`

/** What somebody has begun of an edition that is out, also after they looked at another page. */
export function useBegunKind(edition: string): [ReleaseKind | null, (kind: NextKind | null) => void] {
  const [begun, setBegun] = useState<ReleaseKind | null>(() => {
    const kept = sessionStorage.getItem(at(edition)) as ReleaseKind | null
    return isNextKind(kept) ? kept : null
  })
  const begin = (kind: NextKind | null) => {
    if (kind === null) sessionStorage.removeItem(at(edition))
    else sessionStorage.setItem(at(edition), kind)
    setBegun(kind)
  }
  return [begun, begin]
}
