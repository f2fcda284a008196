import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { PanelSection } from '../ui/panel.tsx'
import styles from './credits.module.css'

interface Props {
  language: Language
  byline: string
  creditLine: string
}

/** The lines of another language of the story, as they stand on disk: a moment behind what is changed here. */
export function PrintedElsewhere({ language, byline, creditLine }: Props) {
  return (
    <PanelSection
      title={`In ${LANGUAGES[language].english}`}
      aside={<span lang={language}>{LANGUAGES[language].name}</span>}
    >
      {byline === '' && creditLine === '' ? (
        <p className={styles.none}>Nothing yet.</p>
      ) : (
        <div className={styles.printed} lang={language} dir="auto">
          {byline !== '' && <p>{byline}</p>}
          {creditLine !== '' && <p className={styles.line}>{creditLine}</p>}
        </div>
      )}
    </PanelSection>
  )
}
