import type { WentOut } from '@copydesk/shared/after-read'
import { storyAddress } from '@copydesk/shared/story'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { getEdition } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { getReleases } from '../api/releases.ts'
import { begunWords } from '../publication/begun.ts'
import { begunAt } from '../publication/begun-at.ts'

const ONLY_ALERT = 'Only its alert is out. File another alert, or release the story.'

interface Correct {
  /** Begins its correction on its page. */
  correct: () => void
  /** Why whoever wanted to may not; null while they have not tried. */
  whyNot: string | null
}

export function useCorrect(out: WentOut | undefined): Correct {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<{ id: string; why: string } | null>(null)
  const correct = useCallback(async () => {
    if (!out) return
    const { id, edition, headline } = out
    const story = await client
      .fetchQuery({ queryKey: keys.edition(edition), queryFn: ({ signal }) => getEdition(edition, signal) })
      // Its own page says what is wrong.
      .catch(() => null)
    if (story && !story.may.write.allowed) return setRefused({ id, why: story.may.write.why })
    const page = await client
      .fetchQuery({ queryKey: keys.releases(edition), queryFn: ({ signal }) => getReleases(edition, signal) })
      .catch(() => null)
    const last = page?.editions.find((one) => one.edition === edition)?.published
    if (last === null) return setRefused({ id, why: ONLY_ALERT })
    // What is read may be older: a correction follows what is out last.
    if (last) sessionStorage.setItem(begunAt(edition), begunWords('correction', last.id))
    void navigate({ href: `${storyAddress({ id: edition, headline })}?panel=release` })
  }, [out, client, navigate])
  return { correct, whyNot: refused && refused.id === out?.id ? refused.why : null }
}
