import { differences } from '@copydesk/shared/review'
import type { EditionPage, Version } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { saying } from '../api/ask.ts'
import { getEdition } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { BackToStories } from '../app/layout/back-to-stories.tsx'
import { Grow } from '../app/layout/frame.tsx'
import { clock } from '../newsroom/clock.ts'
import { DifferingCopy } from '../review/differing-copy.tsx'
import { useChangeKeys } from '../review/use-change-keys.ts'
import { BackToStory } from '../story/back-to-story.tsx'
import { StoryFrame } from '../story/story-frame.tsx'
import { useTitle } from '../story/use-title.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import read from '../ui/read-page.module.css'
import { Views } from '../ui/views.tsx'
import styles from './compare-page.module.css'
import { type Compared, LIVE } from './compared.ts'
import { SideBySideCopy } from './side-by-side-copy.tsx'
import { useCopyOf } from './use-copy-of.ts'
import { useTimeline } from './use-timeline.ts'
import { versionTitle } from './version-words.ts'

const VIEWS = { side: 'Side by side', inline: 'Inline' }

interface Props {
  editionId: string
  compared: Compared
  onCompare: (compared: Compared) => void
}

/** Any two copies of an edition, with what changed between them. */
export function ComparePage({ editionId, compared, onCompare }: Props) {
  const page = useQuery({
    queryKey: keys.edition(editionId),
    queryFn: ({ signal }) => getEdition(editionId, signal),
  })
  const timeline = useTimeline(editionId)
  useTitle(page.data ? `Compare ${page.data.story.slug}` : 'Compare')
  const failed = page.error ?? timeline.error
  if (page.data && timeline.versions)
    return <Comparing page={page.data} versions={timeline.versions} {...{ compared, onCompare }} />
  return (
    <StoryFrame bar={<BackToStories />} label="Comparison" foot={null}>
      {failed ? (
        <EmptyState title="This cannot be shown now">{saying(failed)}</EmptyState>
      ) : (
        <p className={read.waiting} role="status">
          Comparing…
        </p>
      )}
    </StoryFrame>
  )
}

interface ComparingProps extends Omit<Props, 'editionId'> {
  page: EditionPage
  versions: readonly Version[]
}

function Comparing({ page, versions, compared, onCompare }: ComparingProps) {
  const { edition, story } = page
  const made = versions.find(({ reason }) => reason !== 'checkpoint') ?? versions[0]
  const from = compared.from || made?.id || LIVE
  const { to, view } = compared
  const before = useCopyOf(edition.id, from)
  const after = useCopyOf(edition.id, to)
  const copy = useRef<HTMLDivElement>(null)
  useChangeKeys({ copy })
  const found = useMemo(
    () => (before.copy && after.copy ? differences(before.copy, after.copy) : null),
    [before.copy, after.copy],
  )
  const failed = before.error ?? after.error
  const isElsewhere = before.isElsewhere || after.isElsewhere
  const choices = [...namedAmong(versions, from), ...namedAmong(versions, to)]
  return (
    <StoryFrame
      label="Comparison"
      bar={
        <>
          <BackToStory edition={edition.id} slug={story.slug} alone />
          <Choice
            label="Before"
            value={from}
            versions={versions}
            unknown={choices.includes(from)}
            onChoose={(id) => onCompare({ ...compared, from: id, to })}
          />
          <ArrowRight size={15} aria-hidden className={styles.arrow} />
          <Choice
            label="After"
            value={to}
            versions={versions}
            unknown={choices.includes(to)}
            onChoose={(id) => onCompare({ ...compared, from, to: id })}
          />
          <span className={read.count} role="status">
            {found && countWords(found.count)}
          </span>
          <span className={read.grow} />
          <Views
            label="How it is shown"
            views={VIEWS}
            shown={view}
            onShow={(one) => onCompare({ from, to, view: one })}
          />
          <CopyButton words="Copy link" text={() => linkTo(edition.id, { from, to, view })} />
        </>
      }
      foot={
        <>
          <span>Everything is compared: the text, what moved, the dateline, credits and rights</span>
          <Grow />
          <span className={read.keys}>
            <Kbd keys="J" /> <Kbd keys="K" /> next, previous change
          </span>
        </>
      }
    >
      <div className={`${read.page} ${styles.page}`} data-view={view}>
        {failed && <Notice tone="stop">{saying(failed)}</Notice>}
        {isElsewhere && (
          <Notice tone="stop">One of these versions is of another story. Choose one of this story’s.</Notice>
        )}
        {!made && (
          <EmptyState title="There is no version to compare with yet">
            Make one in the history of the story, or file it: then what changes from there on is shown here.
          </EmptyState>
        )}
        <div ref={copy}>
          {found && !isElsewhere && view === 'inline' && (
            <DifferingCopy differences={found} language={edition.language} whole />
          )}
          {found && !isElsewhere && view === 'side' && (
            <SideBySideCopy differences={found} language={edition.language} />
          )}
        </div>
      </div>
    </StoryFrame>
  )
}

/** A version that is not among those listed, as an old one of a link is. */
const namedAmong = (versions: readonly Version[], id: string) =>
  id === LIVE || id === '' || versions.some((version) => version.id === id) ? [] : [id]

function Choice({
  label,
  value,
  versions,
  unknown,
  onChoose,
}: {
  label: string
  value: string
  versions: readonly Version[]
  unknown: boolean
  onChoose: (id: string) => void
}) {
  const now = new Date()
  return (
    <select
      className={styles.choice}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value={LIVE}>The copy now</option>
      {unknown && <option value={value}>An earlier version</option>}
      {versions.map((version) => (
        <option key={version.id} value={version.id}>
          {version.number}: {versionTitle(version)}, {clock(version.madeAt, now)}
        </option>
      ))}
    </select>
  )
}

const countWords = (count: number) =>
  count === 0 ? 'No change' : count === 1 ? '1 change' : `${count} changes`

const linkTo = (edition: string, { from, to, view }: Compared) =>
  `${window.location.origin}/story/${edition}/compare?${new URLSearchParams({ from, to, view })}`
