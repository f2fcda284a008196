import { may } from '@copydesk/shared/access'
import { openDesks } from '@copydesk/shared/people'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { Frame, Grow } from '../app/layout/frame.tsx'
import { lazily } from '../app/lazily.tsx'
import { dateline, useNow } from '../newsroom/clock.ts'
import { PersonMenu } from '../session/person-menu.tsx'
import { useAsker } from '../session/use-asker.ts'
import { useDeskName } from '../session/use-desk-name.ts'
import { useMe } from '../session/use-me.ts'
import { buttonLook } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { DropTarget } from './drop-target.tsx'
import { FilterField } from './filter-field.tsx'
import { readFilters } from './filters.ts'
import { GROUP_WORDS, grouped, shownOf } from './grouping.ts'
import { useListKeys } from './list-keys.ts'
import { queuesQuery } from './queues-query.ts'
import styles from './stories-page.module.css'
import { storiesQuery } from './stories-query.ts'
import { StoryLine } from './story-line.tsx'
import { useOpensHere } from './use-opens-here.ts'

const overList = lazily(() => import('./over-list.tsx').then((page) => page.OverList))
const awayWords = lazily(() => import('./away-words.tsx').then((page) => page.AwayWords))
const deskBar = lazily(() => import('./bar/desk-bar.tsx').then((page) => page.DeskBar))
const listMoves = lazily(() => import('./moves/list-moves.tsx').then((page) => page.ListMoves))
const board = lazily(() => import('./board/board.tsx').then((page) => page.Board))
const keysSheet = lazily(() => import('../story/shortcuts-sheet.tsx').then((page) => page.ShortcutsSheet))
const listFault = lazily(() => import('./list-fault.tsx').then((page) => page.ListFault))
const nothingShown = lazily(() => import('./nothing-shown.tsx').then((page) => page.NothingShown))

/** The list that a desk runs its day from. */
export function StoriesPage() {
  const { desks, newsroom } = useMe()
  const deskName = useDeskName()
  const person = useAsker()
  const search = useSearch({ from: '/signed-in/' })
  const filters = useMemo(() => readFilters({ ...search }), [search])
  const { data: stories, dataUpdatedAt, isPending, error, refetch } = useQuery(storiesQuery)
  const opensHere = useOpensHere()
  const now = useNow()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const mayCreate = may('create', person).allowed
  const newStory = narrow ? '/file' : '/new'
  const onNew = useCallback(() => {
    if (mayCreate) void navigate({ to: newStory })
  }, [mayCreate, navigate, newStory])
  useListKeys({ list, filter, onNew })
  useEffect(() => {
    document.title = `${newsroom.name} · Copydesk`
  }, [newsroom.name])

  const { queue, layout } = filters
  const { data: waiting } = useQuery({
    ...queuesQuery,
    enabled: queue === 'returned' || queue === 'queries',
  })
  // What is typed stands at once; five hundred lines may follow a moment later.
  const narrowing = useDeferredValue(filters)
  const placed = useMemo(
    () => shownOf(stories ?? [], narrowing, person, waiting),
    [stories, narrowing, person, waiting],
  )
  const atWork = new Set(
    stories?.flatMap(({ editions }) => editions.flatMap(({ present }) => present.map(({ id }) => id))),
  )

  return (
    <DropTarget active={mayCreate}>
      <Frame
        label="Stories"
        bar={
          <div className={styles.bar}>
            <h1 className={styles.name}>{newsroom.name}</h1>
            <LinkRow label="Desks" className={styles.desks}>
              {/* Where the link is exactly this page the router says so; it would of a desk's page, too. */}
              <Link to="/" search={(was) => ({ ...was, desk: undefined })} activeOptions={{ exact: true }}>
                All desks
              </Link>
              {openDesks(desks, filters.desk ?? '').map(({ id, name }) => (
                <Link key={id} to="/" search={(was) => ({ ...was, desk: id })}>
                  {name}
                </Link>
              ))}
              {filters.desk && (
                <Link to="/desk/$deskId" params={{ deskId: filters.desk }} className={styles.shift}>
                  Shift and log
                </Link>
              )}
            </LinkRow>
            <Grow />
            <FilterField field={filter} words={filters.words} />
            {mayCreate && (
              <Link to={newStory} className={buttonLook('act')}>
                New story {!narrow && <Kbd keys="N" />}
              </Link>
            )}
            <PersonMenu />
          </div>
        }
        foot={
          narrow ? (
            opensHere &&
            stories && (
              <Suspense>
                <awayWords.Part at={dataUpdatedAt} now={now} />
              </Suspense>
            )
          ) : (
            <>
              {opensHere && stories ? (
                <Suspense>
                  <awayWords.Part at={dataUpdatedAt} now={now} />
                </Suspense>
              ) : (
                <span>{dateline(now)}</span>
              )}
              {atWork.size > 0 && (
                <span>{atWork.size === 1 ? '1 person' : `${atWork.size} people`} at work</span>
              )}
              <Grow />
              <span className={styles.hint}>
                <Kbd keys="J" /> <Kbd keys="K" /> move · <Kbd keys="Enter" /> open · <Kbd keys="C" /> take ·{' '}
                <Kbd keys="/" /> filter
              </span>
              <Suspense>
                <keysSheet.Part />
              </Suspense>
            </>
          )
        }
      >
        <div ref={list} className={styles.page} data-on-paper>
          <div className={styles.tools}>
            <Suspense>{stories && <deskBar.Part stories={stories} filters={filters} me={person} />}</Suspense>
          </div>
          <div className={styles.list} aria-busy={isPending}>
            {error && !(opensHere && stories) && (
              <Suspense>
                <listFault.Part
                  error={error}
                  isOld={stories !== undefined}
                  className={styles.wide}
                  onAgain={() => void refetch()}
                />
              </Suspense>
            )}
            <Suspense>
              <overList.Part className={styles.wide} />
            </Suspense>
            {isPending && <p className={styles.loading}>Reading the list…</p>}
            {layout !== 'board' && (
              <>
                <Suspense>
                  <listMoves.Part placed={placed} className={styles.moves} />
                </Suspense>
                {grouped(placed).map(({ group, placed: within }) => (
                  <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
                    <h2 id={`group-${group}`} className={styles.groupName}>
                      {GROUP_WORDS[group]} <span aria-hidden>·</span> {within.length}
                    </h2>
                    <ul className={styles.lines}>
                      {within.map((one) => (
                        <StoryLine
                          key={one.story.id}
                          placed={one}
                          me={person}
                          now={now}
                          closed={opensHere !== null && !opensHere.has(one.edition?.id ?? '')}
                          desk={filters.desk ? undefined : deskName(one.story.desk)}
                        />
                      ))}
                    </ul>
                  </section>
                ))}
              </>
            )}
            {stories && placed.length === 0 && layout !== 'board' && (
              <Suspense>
                <nothingShown.Part
                  any={stories.length > 0}
                  filters={filters}
                  desk={filters.desk ? deskName(filters.desk) : undefined}
                />
              </Suspense>
            )}
          </div>
          {stories && layout === 'board' && (
            <Suspense>
              <board.Part {...{ placed, filters, now, deskName }} me={person} />
            </Suspense>
          )}
        </div>
      </Frame>
    </DropTarget>
  )
}
