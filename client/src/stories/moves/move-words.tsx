import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Way } from './move-of.ts'
import styles from './move-words.module.css'
import { ReturnForm } from './return-form.tsx'
import type { Moves, Said } from './use-moves.ts'

/** What came of a move, and what it still needs: a word to the writers of what is returned. */
export function MoveWords({ moves }: { moves: Moves }) {
  const { said, returning, underWay, sendBack, leave, hush } = moves
  if (returning) {
    const { id } = returning.placed.story
    return (
      <ReturnForm
        key={id}
        returning={returning}
        isPending={underWay.has(id)}
        onReturn={sendBack}
        onLeave={() => {
          leave()
          backTo(id)
        }}
      />
    )
  }
  if (!said) return null
  return (
    <div className={styles.said}>
      <Notice
        tone={said.tone}
        act={
          <span className={styles.acts}>
            {said.way && <WayOn said={said} way={said.way} />}
            <IconButton label="Put away" icon={X} size={15} onPress={hush} />
          </span>
        }
      >
        {said.words}
      </Notice>
    </div>
  )
}

/** The focus goes back to the line that one came from. */
const backTo = (story: string) =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(story)}"]`)?.focus()

function WayOn({ said, way }: { said: Said; way: Way }) {
  const { story, edition } = said.placed
  if (!edition)
    return (
      <Link to="/plan/$storyId" params={{ storyId: story.id }} className={styles.way}>
        {way.words}
      </Link>
    )
  return way.to === 'clear' ? (
    <Link to="/story/$editionId/clear" params={{ editionId: edition.id }} className={styles.way}>
      {way.words}
    </Link>
  ) : (
    <Link to={storyAddress(edition)} className={styles.way}>
      {way.words}
    </Link>
  )
}
