import type { Front, FrontEntry } from '@copydesk/shared/fronts'
import { useEffect, useRef, useState } from 'react'
import { useNow } from '../newsroom/clock.ts'
import { asIfDone, type FrontAct, moveTo, step } from './front-order.ts'
import { FrontRow } from './front-row.tsx'
import styles from './fronts.module.css'

/** Everything on a front in one list, so that a story is dragged across it: what is placed, and then what is newest. */
export function FrontList({ front, onAct }: { front: Front; onAct: (act: FrontAct) => void }) {
  const now = useNow()
  const list = useRef<HTMLUListElement>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  /** Where it would land: before the row of this index, rows being counted through both. */
  const [gap, setGap] = useState<number | null>(null)
  const [said, say] = useState('')
  /** Whose row has the focus still, once it stands elsewhere. */
  const moved = useRef<{ edition: string; label: string | null } | null>(null)
  const { placed, latest } = front
  const rows = [...placed, ...latest]

  useEffect(() => {
    const { edition, label } = moved.current ?? {}
    moved.current = null
    if (edition === undefined || !front) return
    const row = [...(list.current?.children ?? [])].find(
      (one) => one.getAttribute('data-edition') === edition,
    )
    const controls = [...(row?.querySelectorAll<HTMLElement>('a, button') ?? [])]
    const same = controls.find((one) => one.getAttribute('aria-label') === label) ?? controls[0]
    if (row && !row.contains(document.activeElement)) same?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }, [front])

  const does = (entry: FrontEntry, act: FrontAct | null) => {
    if (act === null) return
    const after = asIfDone(front, act)
    const at = after.placed.findIndex(({ edition }) => edition === entry.edition)
    say(
      at < 0
        ? `${entry.headline}: among the newest.`
        : `${entry.headline}: ${at + 1} of ${after.placed.length} placed.`,
    )
    moved.current = {
      edition: entry.edition,
      label: document.activeElement?.getAttribute('aria-label') ?? null,
    }
    onAct(act)
  }
  const drop = () => {
    const entry = rows.find(({ edition }) => edition === dragged)
    if (entry && gap !== null) does(entry, moveTo(front, entry.edition, gap))
    setDragged(null)
    setGap(null)
  }
  const markOf = (index: number) => {
    if (dragged === null || gap === null) return null
    // Below what is placed a story stands by its time: there is no place to point at.
    if (gap > placed.length) return null
    if (gap === index && index < placed.length) return 'before' as const
    return gap === placed.length && index === Math.max(0, placed.length - 1)
      ? placed.length === 0
        ? ('before' as const)
        : ('after' as const)
      : null
  }
  const row = (entry: FrontEntry, index: number) => (
    <FrontRow
      key={entry.edition}
      entry={entry}
      language={front.language}
      now={now}
      place={index < placed.length ? index + 1 : null}
      movable={front.may.allowed}
      mark={markOf(index)}
      onStep={(by) => does(entry, step(front, entry.edition, by))}
      onPlace={() => does(entry, { is: 'place', edition: entry.edition, after: null })}
      onTakeOff={() => does(entry, { is: 'take-off', edition: entry.edition })}
      onDrag={() => setDragged(entry.edition)}
      onOver={(below) => dragged !== null && setGap(index + (below ? 1 : 0))}
      onDrop={drop}
      onEnd={() => {
        setDragged(null)
        setGap(null)
      }}
    />
  )
  return (
    <>
      <ul ref={list} className={styles.list} aria-label="What stands on the front">
        <li className={styles.part}>
          <h2>Placed</h2>
          {placed.length === 0 && front.may.allowed && (
            <p>
              Nothing is placed, so the newest leads; an alert does until its story says more. Drag a story
              here, or press Alt+↑ on it.
            </p>
          )}
        </li>
        {placed.map(row)}
        <li className={styles.part}>
          <h2>Newest</h2>
          {latest.length === 0 && <p>Everything that is out is placed.</p>}
        </li>
        {latest.map((entry, n) => row(entry, placed.length + n))}
      </ul>
      <p className="only-read" role="status">
        {said}
      </p>
    </>
  )
}
