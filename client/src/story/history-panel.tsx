import type { Version } from '@copydesk/shared/story'
import { VersionList } from '../review/version-list.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import styles from './history-panel.module.css'

interface Props {
  versions: readonly Version[]
  language: string
  open: string | undefined
  onOpen: (version: Version) => void
}

export function HistoryPanel({ versions, language, open, onOpen }: Props) {
  return (
    <Panel title="History">
      <PanelSection>
        {versions.length > 0 ? (
          <VersionList versions={versions} language={language} open={open} onOpen={onOpen} />
        ) : (
          <p className={styles.none}>
            A version is made each time the story is filed or cleared. None has been made yet.
          </p>
        )}
      </PanelSection>
    </Panel>
  )
}
