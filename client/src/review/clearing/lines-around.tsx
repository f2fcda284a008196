import { type Differences, hasChanged } from '@copydesk/shared/review'
import { PanelSection } from '../../ui/panel.tsx'
import styles from '../before-it-goes-out.module.css'
import { Pieces } from '../pieces.tsx'

const NAMES = {
  byline: 'Byline',
  dateline: 'Dateline',
  creditLine: 'Credits',
  head: 'Standing head',
  bio: 'About the columnist',
  opinions: 'Whose opinions these are',
  disclosure: 'Disclosure',
  rights: 'Rights',
  origin: 'Outside original',
} as const

interface Props {
  lines: Differences['lines']
  language: string
}

/** What prints around the copy and changed too: nobody writes it in the copy, so that it is not drawn there. */
export function LinesAround({ lines, language }: Props) {
  const changed = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((line) => hasChanged(lines[line]))
  if (changed.length === 0) return null
  return (
    <PanelSection title="Changed around the copy">
      {changed.map((line) => (
        <p key={line} className={styles.line}>
          <span className={styles.name}>{NAMES[line]}</span>
          <span lang={language} dir="auto">
            <Pieces pieces={lines[line]} />
          </span>
        </p>
      ))}
    </PanelSection>
  )
}
