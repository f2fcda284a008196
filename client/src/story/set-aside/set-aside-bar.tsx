import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { OpenCopy } from './put-back.ts'
import { useSetAside } from './use-set-aside.ts'

const SetAsideSheet = lazy(() =>
  import('./set-aside-sheet.tsx').then((page) => ({ default: page.SetAsideSheet })),
)

interface Props {
  /** The edition that is open; null for those of all. */
  edition: string | null
  /** Where words may be put back; null where nobody may write. */
  copy: OpenCopy | null
  className?: string | undefined
}

/** Words that the newsroom could not take are spoken of until whoever typed them has dealt with them. */
export function SetAsideBar({ edition, copy, className }: Props) {
  const all = useSetAside(edition)
  const [open, setOpen] = useState(false)
  const stories = new Set(all.map((one) => one.edition)).size
  if (all.length === 0 && !open) return null
  return (
    <div className={className}>
      {all.length > 0 && (
        <Notice tone="stale" act={<Button onPress={() => setOpen(true)}>Look at them</Button>}>
          Words of yours could not be taken{edition === null && stories > 1 ? `, in ${stories} stories` : ''}.
          They are kept here.
        </Notice>
      )}
      <Suspense>
        {open && (
          <SetAsideSheet all={all} copy={copy} names={edition === null} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </div>
  )
}
