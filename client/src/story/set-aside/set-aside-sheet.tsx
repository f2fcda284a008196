import type { Contributor } from '@copydesk/shared/credits'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { keys } from '../../api/keys.ts'
import { clock, useNow } from '../../newsroom/clock.ts'
import { storyName } from '../../session/sign-out/story-name.ts'
import { useMe } from '../../session/use-me.ts'
import { useSuggesting } from '../../suggestions/suggesting.ts'
import { type AsidePlace, type SetAside, setAsideWords } from '../../sync/index.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type AsidePart, asideParts, otherChanges } from './aside-parts.ts'
import { type OpenCopy, putBack } from './put-back.ts'
import styles from './set-aside-sheet.module.css'

interface Props {
  all: readonly SetAside[]
  copy: OpenCopy | null
  /** Says which story each is of. */
  names: boolean
  onClose: () => void
}

/** Each stretch of words that could not be taken: what, why, when, and what can be done with it. */
export function SetAsideSheet({ all, copy, names, onClose }: Props) {
  const { person } = useMe()
  const now = useNow()
  const client = useQueryClient()
  const [said, setSaid] = useState('')
  const isEmpty = all.length === 0
  useEffect(() => {
    if (isEmpty) onClose()
  }, [isEmpty, onClose])
  const contributors = client.getQueryData<Contributor[]>(keys.contributors) ?? []
  const parts = (aside: SetAside) =>
    asideParts(aside, (contributor) => contributors.find(({ id }) => id === contributor)?.name)
  /** As they stand on the page. A second press, before the page has followed, would mean the part that moved up. */
  const dealt = useRef(new WeakSet<SetAside>())
  const deal = (aside: SetAside, part?: AsidePlace['part']) => {
    dealt.current.add(aside)
    // What could not be dealt with stands there still, to be tried again.
    setAsideWords.discard(person.id, { id: aside.id, ...(part && { part }) }).catch(() => {
      dealt.current.delete(aside)
    })
  }
  const isDealt = (aside: SetAside) => dealt.current.has(aside)
  return (
    <Sheet title="Words that could not be taken" open onClose={onClose}>
      <div className={styles.all}>
        {all.map((aside) => (
          <section
            key={aside.id}
            className={styles.aside}
            aria-label={`Typed before ${clock(aside.at, now)}`}
          >
            <p className={styles.why}>
              <time dateTime={new Date(aside.at).toISOString()}>{clock(aside.at, now)}</time>
              {names && (
                <>
                  {' · '}
                  <Link to="/story/$editionId/$" params={{ editionId: aside.edition, _splat: '' }}>
                    {storyName(client, aside.edition)}
                  </Link>
                </>
              )}
              <br />
              {aside.reason}
            </p>
            <ul className={styles.parts}>
              {parts(aside).map((part) => (
                <Part
                  key={`${part.place.of}${part.place.at}`}
                  part={part}
                  edition={aside.edition}
                  onlySuggests={copy?.onlySuggests ?? false}
                  onPutBack={
                    copy &&
                    (() => {
                      if (isDealt(aside) || !putBack(copy, aside, part.place)) return
                      setSaid(`Put back: ${part.where}.`)
                      deal(aside, part.place)
                    })
                  }
                  onDiscard={() => {
                    if (!isDealt(aside)) deal(aside, part.place)
                  }}
                />
              ))}
            </ul>
            {otherChanges(aside) && <p className={styles.why}>{otherChanges(aside)}</p>}
            {parts(aside).length !== 1 && (
              <Button kind="plain" onPress={() => deal(aside)}>
                {parts(aside).length === 0 ? 'Put it away' : 'Discard all of these'}
              </Button>
            )}
          </section>
        ))}
        <p className="only-read" role="status">
          {said}
        </p>
      </div>
    </Sheet>
  )
}

function Part({
  part,
  edition,
  onlySuggests,
  onPutBack,
  onDiscard,
}: {
  part: AsidePart
  edition: string
  onlySuggests: boolean
  onPutBack: (() => void) | null
  onDiscard: () => void
}) {
  const suggests = useSuggesting(useMe().person.id, edition)
  const notNow = whyNotNow(part, { suggests, onlySuggests })
  return (
    <li>
      <p className={styles.where}>{part.where}</p>
      <p className={styles.words} dir="auto">
        {part.before && <span className={styles.around}>{part.before}</span>}
        {part.text}
        {part.after && <span className={styles.around}>{part.after}</span>}
      </p>
      <div className={styles.acts}>
        <CopyButton text={() => part.text.trim()} />
        {onPutBack && notNow === null && (
          <Button onPress={onPutBack}>{onlySuggests ? 'Put back as a suggestion' : 'Put back'}</Button>
        )}
        <Button kind="plain" onPress={onDiscard}>
          Discard
        </Button>
      </div>
      {onPutBack && notNow && <p className={styles.why}>{notNow}</p>}
    </li>
  )
}

function whyNotNow(
  { is }: AsidePart,
  { suggests, onlySuggests }: { suggests: boolean; onlySuggests: boolean },
): string | null {
  if (onlySuggests)
    return is === 'words' || is === 'suggestion'
      ? null
      : 'You can only suggest words in this copy now. Copy these, and give them to somebody who writes this story.'
  return is === 'suggestion' && !suggests
    ? 'These words were only suggested: to put them back, switch from Writing to Suggesting first.'
    : null
}
