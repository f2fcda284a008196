import { may } from '@copydesk/shared/access'
import type { View } from '@copydesk/shared/views'
import { useQuery } from '@tanstack/react-query'
import { saying } from '../../api/ask.ts'
import { useAsker } from '../../session/use-asker.ts'
import { useDeskName } from '../../session/use-desk-name.ts'
import { Notice } from '../../ui/notice.tsx'
import type { Filters } from '../filters.ts'
import { BarMenu } from './bar-menu.tsx'
import { keptOf, viewsQuery } from './kept-filters.ts'
import { NewViewForm } from './new-view-form.tsx'
import { RemovedView } from './removed-view.tsx'
import { useViewActs } from './use-view-acts.ts'
import { ViewLine } from './view-line.tsx'
import styles from './views-menu.module.css'

/** Filters under a name: one's own, and the desks’; and the way to keep those of the moment. */
export function ViewsMenu({ filters }: { filters: Filters }) {
  const { data: views, error } = useQuery(viewsQuery)
  const acts = useViewActs()
  const me = useAsker()
  const deskName = useDeskName()
  const current = views?.find(({ id }) => id === filters.view)
  const mine = views?.filter(({ desk }) => desk === null) ?? []
  const byDesk = Map.groupBy(views?.filter(({ desk }) => desk !== null) ?? [], ({ desk }) => desk ?? '')
  const line = (close: () => void) => (view: View) => (
    <ViewLine
      key={view.id}
      view={view}
      isCurrent={view.id === filters.view}
      mayChange={view.desk === null || may('share-view', me, { desk: view.desk }).allowed}
      filters={filters}
      acts={acts}
      onOpened={close}
    />
  )
  return (
    <BarMenu label={current?.name ?? 'Views'} isSet={current !== undefined}>
      {(close) => (
        <div className={styles.views}>
          {(error ?? acts.error) && <Notice tone="stop">{saying(error ?? acts.error)}</Notice>}
          {acts.removed && <RemovedView view={acts.removed} onUndo={acts.undo} />}
          {views?.length === 0 && !acts.removed && (
            <p className={styles.none}>
              No view is kept yet. Narrow the list to what you look at every day, and give it a name here.
            </p>
          )}
          {mine.length > 0 && (
            <section aria-label="Yours">
              <h3 className={styles.whose}>Yours</h3>
              <ul className={styles.list}>{mine.map(line(close))}</ul>
            </section>
          )}
          {[...byDesk].map(([desk, shared]) => (
            <section key={desk} aria-label={deskName(desk)}>
              <h3 className={styles.whose}>{deskName(desk)}</h3>
              <ul className={styles.list}>{shared.map(line(close))}</ul>
            </section>
          ))}
          <NewViewForm filters={keptOf(filters)} desk={filters.desk} onKept={close} />
        </div>
      )}
    </BarMenu>
  )
}
