import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { AskedQueries } from './asked-queries.tsx'
import styles from './comments-panel.module.css'
import { NewComment } from './new-comment.tsx'
import { selectionSubject } from './selection-subject.ts'
import { isShown, keepShown, SHOWN, SHOWN_WORDS, type Shown, shownBefore } from './shown-threads.ts'
import { ThreadCard } from './thread-card.tsx'
import type { PlacedThread } from './thread-desk.ts'
import { THREAD_KEYS } from './thread-keys.ts'
import { useThreadDesk } from './use-thread-desk.ts'

interface Props {
  page: EditionPage
  fields: Fields
}

/** Beside the copy: what people say to one another about it, in the order of the text. */
export function CommentsPanel({ page, fields }: Props) {
  const { id: edition } = page.edition
  const desk = useThreadDesk(edition)
  const { threads, known, failed, refused, begun, active } = desk.now
  const { person, people: everybody } = useMe()
  const me = person.id
  const mayWrite = page.may.write.allowed
  const now = useNow()
  const [shown, setShown] = useState<Shown>(shownBefore)
  const [by, setBy] = useState('')
  const people = useMemo(() => whoMaySee(everybody, page), [everybody, page])
  useFocusBack(desk, active)

  const about = { me, mayWrite, by }
  const matching = threads.filter(
    (one) => isShown(one, shown, about) || (one.thread.id === active && by === ''),
  )
  const inText = matching.filter(({ pieces }) => pieces !== null)
  const detached = matching.filter(({ pieces }) => pieces === null)
  const speakers = everybody.filter(({ id }) =>
    threads.some(({ thread }) => thread.comments.some((comment) => comment.by === id)),
  )
  const begin = () => {
    desk.set({
      begun: { subject: selectionSubject(fields), query: false, askedFrom: null },
      active: null,
    })
  }
  const card = (placed: PlacedThread) => (
    <ThreadCard key={placed.thread.id} {...{ placed, desk, people, everybody, me, mayWrite, now, edition }} />
  )
  return (
    <Panel
      title="Comments"
      aside={
        <IconButton
          label="Comment on the selection"
          keys={THREAD_KEYS.comment.keys}
          icon={MessageSquarePlus}
          // The field must not lose what is selected in it.
          onPointerDown={(event) => event.preventDefault()}
          onPress={begin}
        />
      }
    >
      {threads.length > 0 && (
        <div className={styles.filters}>
          <fieldset className={styles.chips}>
            <legend className="only-read">Which comments are shown</legend>
            {SHOWN.map((one) => {
              const count = threads.filter((placed) => isShown(placed, one, { ...about, by: '' })).length
              return (
                <label key={one} className={styles.chip} data-chosen={shown === one || undefined}>
                  <input
                    type="radio"
                    name="comments-shown"
                    checked={shown === one}
                    onChange={() => {
                      setShown(one)
                      keepShown(one)
                    }}
                  />
                  {SHOWN_WORDS[one]} <span className={styles.count}>{count}</span>
                </label>
              )
            })}
          </fieldset>
          {speakers.length > 1 && (
            <select
              className={styles.by}
              aria-label="By whom"
              value={by}
              onChange={({ target }) => setBy(target.value)}
            >
              <option value="">By anybody</option>
              {speakers.map(({ id, name }) => (
                <option key={id} value={id}>
                  By {name}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      {refused.map(({ act, refused: why }) => (
        <div key={act.id} role="alert" className={styles.refused}>
          <p>{why}</p>
          {'words' in act && <blockquote dir="auto">{act.words}</blockquote>}
          <Button kind="plain" onPress={() => desk.queue?.drop(act.id)}>
            I have read it
          </Button>
        </div>
      ))}
      {begun && (
        <NewComment key={placeKey(begun.subject)} {...{ begun, desk, edition, people, mayWrite, me }} />
      )}
      {failed && !known && (
        <p role="alert" className={styles.none}>
          The comments could not be fetched. They come when the line is back.
        </p>
      )}
      {known && threads.length === 0 && !begun && (
        <EmptyState title="Nobody has commented yet">
          Select words in the copy and press {THREAD_KEYS.comment.keys}, or the button above, to say something
          about them.
        </EmptyState>
      )}
      {threads.length > 0 && matching.length === 0 && !begun && (
        <p className={styles.none}>{nothing(shown, by !== '')}</p>
      )}
      <div className={styles.list}>{inText.map(card)}</div>
      {detached.length > 0 && (
        <PanelSection title="Their words are no longer in the copy">
          <div className={styles.list}>{detached.map(card)}</div>
        </PanelSection>
      )}
      {page.edition.follows !== null && (
        <AskedQueries
          edition={page.edition.follows}
          localization={edition}
          {...{ people, everybody, me, now }}
        />
      )}
    </Panel>
  )
}

/** Who clicks on words while they write goes on writing. */
function useFocusBack(desk: ReturnType<typeof useThreadDesk>, active: string | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each thread that is opened by a click
  useEffect(() => {
    const back = desk.keepsFocus
    desk.keepsFocus = null
    if (!back) return
    const timer = setTimeout(() => back.focus())
    return () => clearTimeout(timer)
  }, [desk, active])
}

const placeKey = (subject: { on: string; ranges?: unknown; block?: unknown; field?: unknown }): string =>
  JSON.stringify([subject.on, subject.field, subject.block, subject.ranges])

const nothing = (shown: Shown, isByOne: boolean): string => {
  if (isByOne) return 'They have said nothing here.'
  switch (shown) {
    case 'open':
      return 'Everything is resolved.'
    case 'mine':
      return 'Nothing waits for you here.'
    case 'queries':
      return 'No query waits for an answer.'
    case 'resolved':
      return 'Nothing has been resolved yet.'
    default:
      return shown satisfies never
  }
}

const whoMaySee = (people: readonly Person[], { story }: EditionPage): Person[] =>
  people.filter(
    ({ id }) => story.restrictedTo === null || story.restrictedTo.includes(id) || story.owner?.id === id,
  )
