import type { Person } from '@copydesk/shared/people'
import { PanelSection } from '../ui/panel.tsx'
import styles from './asked-queries.module.css'
import { NewComment } from './new-comment.tsx'
import { ThreadCard } from './thread-card.tsx'
import { ASK_KEYS } from './thread-keys.ts'
import { useThreadDesk } from './use-thread-desk.ts'

interface Props {
  /** The original. */
  edition: string
  localization: string
  people: readonly Person[]
  everybody: readonly Person[]
  me: string
  now: Date
}

/** What was asked of the original from its localization, and the answers. */
export function AskedQueries({ edition, localization, people, everybody, me, now }: Props) {
  const desk = useThreadDesk(edition)
  const { threads, begun, active } = desk.now
  const asked = threads.filter(
    ({ thread }) => thread.askedFrom?.edition === localization || thread.id === active,
  )
  return (
    <PanelSection title="Asked of the original">
      {begun && (
        <NewComment key={begun.askedFrom?.block} {...{ begun, desk, edition, people, me }} mayWrite={false} />
      )}
      {asked.length === 0 && !begun && (
        <p className={styles.hint}>
          Put the caret into a block and press {ASK_KEYS} to ask its desk about it.
        </p>
      )}
      <div className={styles.inset}>
        {asked.map((placed) => (
          <ThreadCard
            key={placed.thread.id}
            {...{ placed, desk, people, everybody, me, now, edition }}
            mayWrite={false}
          />
        ))}
      </div>
    </PanelSection>
  )
}
