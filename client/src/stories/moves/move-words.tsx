import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { formSends } from '../../ui/form-sends.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Way } from './move-of.ts'
import styles from './move-words.module.css'
import type { Moves, Said } from './use-moves.ts'

/** What came of a move, and what it still needs: a word to the writers of what is returned. */
export function MoveWords({ moves }: { moves: Moves }) {
  const { said, returning, sendBack, leave, hush } = moves
  if (returning)
    return (
      <ReturnForm
        key={returning.story.id}
        slug={returning.story.slug}
        onReturn={sendBack}
        onLeave={() => {
          leave()
          backTo(returning.story.id)
        }}
      />
    )
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

interface FormProps {
  slug: string
  onReturn: (note: string) => void
  onLeave: () => void
}

function ReturnForm({ slug, onReturn, onLeave }: FormProps) {
  const [note, setNote] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = () => {
    const words = note.trim()
    setEmpty(words === '')
    if (words === '') field.current?.focus()
    else onReturn(words)
  }
  return (
    <form className={styles.form} {...formSends(send, onLeave)}>
      <label className={styles.label}>
        <span>
          Return <b>{slug}</b>: what is to be done?
        </span>
        <input
          ref={field}
          className={styles.input}
          value={note}
          dir="auto"
          maxLength={1000}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? 'return-needs-words' : undefined}
          placeholder="Its writers read this first"
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <Button type="submit" kind="act">
        Return it <Kbd keys="Enter" />
      </Button>
      <Button kind="plain" onPress={onLeave}>
        Leave it
      </Button>
      {isEmpty && (
        <span id="return-needs-words" role="alert" className={styles.needs}>
          Say in a few words what is to be done.
        </span>
      )}
    </form>
  )
}
