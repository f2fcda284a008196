import { shortName } from '@copydesk/shared/people'
import { differences } from '@copydesk/shared/review'
import { useMemo, useState } from 'react'
import { DifferingCopy } from '../review/differing-copy.tsx'
import { useMe } from '../session/use-me.ts'
import place from '../story/saving-notice.module.css'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import styles from './since-notice.module.css'
import { sinceWords, whenWords } from './since-words.ts'
import { useVisits } from './use-visits.ts'

/** Says what others changed since one was here, leads to the differences, and is put away. */
export function SinceNotice({ editionId }: { editionId: string }) {
  const [since, dismiss] = useVisits(editionId)
  const { people } = useMe()
  const [open, setOpen] = useState(false)
  const [openedAt] = useState(() => new Date())
  const found = useMemo(() => since && differences(since.before, since.now), [since])
  if (!since || !found || found.count === 0) return null
  const names = since.by.flatMap((id) => {
    const person = people.find((one) => one.id === id)
    return person ? [shortName(person.name)] : []
  })
  const words = sinceWords(found.count, whenWords(since.at, openedAt), names)
  return (
    <div className={place.place}>
      <Notice
        act={
          <>
            <Button onPress={() => setOpen(true)}>Show</Button>
            <Button kind="plain" onPress={dismiss}>
              Dismiss
            </Button>
          </>
        }
      >
        {words}
      </Notice>
      <Sheet title="Since you were here" open={open} onClose={() => setOpen(false)}>
        <div className={styles.differences}>
          <p className={styles.words}>{words}</p>
          <DifferingCopy differences={found} language={since.now.language} whole={false} />
          <div className={styles.acts}>
            <Button
              kind="act"
              onPress={() => {
                setOpen(false)
                dismiss()
              }}
            >
              I have seen it
            </Button>
          </div>
        </div>
      </Sheet>
    </div>
  )
}
