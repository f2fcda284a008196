import { type EditionPage, storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { clock } from '../newsroom/clock.ts'
import { lengthUnit } from '../newsroom/length-unit.ts'
import { useDeskName } from '../session/use-desk-name.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import styles from './story-form.module.css'

/** It is with the desk: when, which, and what can be done next. */
export function FiledNow({ page, onAnother }: { page: EditionPage; onAnother: () => void }) {
  const { edition, story, filed } = page
  const desk = useDeskName()(story.desk) ?? 'the desk'
  return (
    <div className={styles.filed} role="status">
      <CircleCheck size={40} strokeWidth={1.5} className={styles.filedSign} aria-hidden />
      <p className={styles.filedWords}>
        Filed {filed ? clock(filed.madeAt, new Date()) : ''} to {desk}
      </p>
      <p className={styles.filedSlug}>{story.slug}</p>
      <p className={styles.filedHeadline} dir="auto">
        {edition.headline}
      </p>
      <p className={styles.filedLength}>
        {edition.words.toLocaleString('en-GB')} {lengthUnit(edition.language, edition.words)}, as the desk
        reads them now.
      </p>
      <div className={styles.filedActs}>
        <Link to={storyAddress(edition)} className={buttonLook('act')}>
          Open the story
        </Link>
        <Button onPress={onAnother}>File another</Button>
      </div>
    </div>
  )
}
