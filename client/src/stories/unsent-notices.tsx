import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { countWords, storyName } from '../session/sign-out/story-name.ts'
import { useMe } from '../session/use-me.ts'
import { useLeftWaiting } from '../story/left-editions.ts'
import { localCopies, setAsideWords, type Unsent } from '../sync/index.ts'
import { Notice } from '../ui/notice.tsx'

/** What was typed a moment ago is on its way, and not spoken of. */
const SECOND_LOOK_MS = 3000
/** A look reads all that this computer keeps. */
const LOOK_MS = 15_000

/** Over the list: the way back to every story in which somebody's words are not on the server yet. */
export function UnsentNotices({ className }: { className: string | undefined }) {
  const client = useQueryClient()
  const { id } = useMe().person
  const left = useLeftWaiting()
  const kept = useUnsent(id)
  const unsent = [
    ...kept,
    ...left
      .filter((edition) => !kept.some((one) => one.edition === edition))
      .map((edition) => ({ edition, changes: 0 })),
  ]
  return unsent.map(({ edition, changes }) => (
    <div key={edition} className={className}>
      <Notice
        tone="stale"
        act={
          <Link to="/story/$editionId/$" params={{ editionId: edition, _splat: '' }}>
            Back to it
          </Link>
        }
      >
        {changes > 0
          ? `${storyName(client, edition)}: ${countWords(changes)} of yours ${changes === 1 ? 'is' : 'are'} on this computer and not on the server yet.`
          : `${storyName(client, edition)}: your last words are not saved yet. Keep this window open; it goes on trying.`}
      </Notice>
    </div>
  ))
}

/** Without what was set aside, which waits for no line. */
async function waitingOf(person: string): Promise<Unsent[]> {
  const [all, aside] = await Promise.all([localCopies.unsentOf(person), setAsideWords.of(person)])
  const left = all.map((one) => {
    const own = aside.filter(({ edition }) => edition === one.edition)
    return { ...one, changes: own.reduce((rest, { changes }) => rest - changes, one.changes) }
  })
  return left.filter(({ changes }) => changes > 0)
}

/** Seen twice in a row: so nothing flashes up that is sent a moment later. */
function useUnsent(person: string): readonly Unsent[] {
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])
  useEffect(() => {
    let before: ReadonlySet<string> = new Set()
    let isOver = false
    const look = async () => {
      // A computer that keeps nothing has nothing to tell of.
      const now = await waitingOf(person).catch(() => [])
      if (isOver) return
      const still = now.filter(({ edition }) => before.has(edition))
      before = new Set(now.map(({ edition }) => edition))
      setUnsent((shown) => (JSON.stringify(shown) === JSON.stringify(still) ? shown : still))
    }
    let timer: ReturnType<typeof setTimeout>
    const soon = (ms: number) => {
      timer = setTimeout(() => void look().then(() => soon(LOOK_MS)), ms)
    }
    void look()
    soon(SECOND_LOOK_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [person])
  return unsent
}
