import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { RedactSection } from '../redaction/redact-section.tsx'
import { Button, buttonLook } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import styles from './history-panel.module.css'
import { MakeVersion } from './make-version.tsx'
import { Timeline } from './timeline.tsx'
import { useTimeline } from './use-timeline.ts'

interface Props {
  page: EditionPage
  /** What was typed is on the server. */
  saved: boolean
  /** Id of the version that is shown in the place of the copy. */
  open: string | null
  onOpen: (version: string) => void
}

/** What became of an edition: every version of it, and the way to make, see and compare them. */
export function HistoryPanel({ page, saved, open, onOpen }: Props) {
  const { id, language } = page.edition
  const { versions, error, hasMore, more } = useTimeline(id)
  return (
    <Panel
      title="History"
      aside={
        versions &&
        versions.length > 0 && (
          <Link
            to="/story/$editionId/compare"
            params={{ editionId: id }}
            search={{ from: open ?? page.versions[0]?.id ?? versions[0]?.id ?? '', to: 'live', view: 'side' }}
            className={buttonLook('plain')}
          >
            Compare
          </Link>
        )
      }
    >
      {page.may.write.allowed && (
        <PanelSection>
          <MakeVersion editionId={id} saved={saved} />
        </PanelSection>
      )}
      <PanelSection>
        {error && <Notice tone="stop">{saying(error)}</Notice>}
        {versions && versions.length > 0 && (
          <Timeline versions={versions} language={language} open={open} onOpen={onOpen} />
        )}
        {versions?.length === 0 && (
          <p className={styles.none}>
            No version has been made yet. One is made when the story is filed or cleared, by the clock while
            people write, and whenever somebody makes one here.
          </p>
        )}
        {hasMore && (
          <Button kind="plain" onPress={more}>
            Earlier versions
          </Button>
        )}
      </PanelSection>
      <RedactSection page={page} />
    </Panel>
  )
}
