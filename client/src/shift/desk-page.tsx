import { openDesks } from '@copydesk/shared/people'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { saying } from '../api/ask.ts'
import { getDesk } from '../api/desks.ts'
import { keys } from '../api/keys.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { useDeskName } from '../session/use-desk-name.ts'
import { useMe } from '../session/use-me.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { DeskLog } from './desk-log.tsx'
import styles from './desk-page.module.css'
import { DeskStories } from './desk-stories.tsx'
import { OnNow } from './on-now.tsx'
import { WaitingHandover } from './waiting-handover.tsx'

/** Who is on at a desk, what waits there, and what happened. */
export function DeskPage({ deskId }: { deskId: string }) {
  const { desks } = useMe()
  const deskName = useDeskName()
  const narrow = useNarrow()
  const { data: desk, error } = useQuery({
    queryKey: keys.desk(deskId),
    queryFn: ({ signal }) => getDesk(deskId, signal),
  })
  const name = desk?.desk.name ?? deskName(deskId) ?? 'Desk'
  useEffect(() => {
    document.title = `${name} desk · Copydesk`
  }, [name])
  return (
    <Frame
      label="Desk"
      bar={
        <PageBar title={`${name} desk`}>
          {!narrow && (
            <LinkRow label="Desks">
              {openDesks(desks, deskId).map((one) => (
                <Link
                  key={one.id}
                  to="/desk/$deskId"
                  params={{ deskId: one.id }}
                  aria-current={one.id === deskId ? 'page' : undefined}
                >
                  {one.name}
                </Link>
              ))}
            </LinkRow>
          )}
        </PageBar>
      }
    >
      {desk ? (
        <div className={styles.page}>
          <div className={styles.left}>
            {desk.waiting.map((waiting) => (
              <WaitingHandover key={waiting.shift.id} deskId={deskId} waiting={waiting} on={desk.on} />
            ))}
            <OnNow desk={desk} />
            <DeskStories deskId={deskId} />
          </div>
          <DeskLog deskId={deskId} mayWrite={desk.may.writeLog} />
        </div>
      ) : (
        error && <EmptyState title="This desk cannot be shown">{saying(error)}</EmptyState>
      )}
    </Frame>
  )
}
