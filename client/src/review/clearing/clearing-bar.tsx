import type { ActedVersion, EditionPage } from '@copydesk/shared/story'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useNow } from '../../newsroom/clock.ts'
import { useMe } from '../../session/use-me.ts'
import { stateWords } from '../../stories/state-words.ts'
import { BackToStory } from '../../story/back-to-story.tsx'
import { clearedWords } from '../../story/cleared-words.ts'
import { Button } from '../../ui/button.tsx'
import { HELD } from '../../ui/held-keys.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Views } from '../../ui/views.tsx'
import { changesWords, clearWords } from '../changes-words.ts'
import styles from './clearing-desk.module.css'
import { type ClearingView, clearingViews } from './clearing-views.ts'
import type { OnPage } from './use-changes.ts'
import type { ClearAct } from './use-clear.ts'

interface Props {
  page: EditionPage
  view: ClearingView
  onView: (view: ClearingView) => void
  /** What it is compared with. */
  base: ActedVersion | null
  onPage: OnPage | null
  clearing: ClearAct
  steps: { go: (by: 1 | -1) => void }
  onQuery: () => void
  onBefore: () => void
}

/** Which story, what is drawn in it, the way from change to change, and the act. */
export function ClearingBar({ page, view, onView, base, onPage, clearing, steps, onQuery, onBefore }: Props) {
  const { edition, story } = page
  const me = useMe().person
  const now = useNow()
  const count = onPage?.found.count ?? 0
  return (
    <>
      <BackToStory edition={edition.id} slug={story.slug} />
      <StateBadge state={edition.state}>
        {edition.state === 'approved' ? clearedWords(page, me.id, now) : stateWords(edition, me, now)}
      </StateBadge>
      <span className={styles.count}>
        <span role="status">
          {onPage === null
            ? 'Comparing…'
            : clearing.isCleared
              ? 'Nothing changed since'
              : changesWords(count, base, page.notReviewed !== null)}
        </span>
        <IconButton
          label="Previous change"
          keys="Alt+K"
          icon={ChevronUp}
          size={15}
          onPress={() => steps.go(-1)}
        />
        <IconButton
          label="Next change"
          keys="Alt+J"
          icon={ChevronDown}
          size={15}
          onPress={() => steps.go(1)}
        />
      </span>
      <span className={styles.before}>
        <Button kind="plain" onPress={onBefore}>
          Before it goes out
        </Button>
      </span>
      <span className={styles.grow} />
      <Views label="What is shown" views={clearingViews(page)} shown={view} onShow={onView} />
      <span className={styles.acts}>
        <Button
          onPress={onQuery}
          // The field must not lose what is selected in it.
          onPointerDown={(event) => event.preventDefault()}
          aria-keyshortcuts={`${HELD}+Q`}
          title={`Ask about what is selected (${HELD}+Q)`}
        >
          Query
        </Button>
        {!clearing.isCleared && (
          <Button
            kind="approve"
            onPress={clearing.clear}
            isDisabled={!clearing.may}
            isPending={clearing.isPending}
          >
            {clearWords(count, base !== null)}
          </Button>
        )}
      </span>
    </>
  )
}
