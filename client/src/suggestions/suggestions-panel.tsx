import { FIELDS, type SuggestedGroup, withdrawGroup } from '@copydesk/shared/copy'
import type { EditionPage } from '@copydesk/shared/story'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import { groupsSelected } from '../editor/suggestions/draw-suggestions.ts'
import { nameIn } from '../newsroom/person-of.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { Select } from '../ui/select.tsx'
import { DecidedSection } from './decided-section.tsx'
import { nextGroup, pointTo, useOpenGroups } from './open-groups.ts'
import { DECISION_KEYS, SUGGESTION_KEYS } from './suggestion-keys.ts'
import { SuggestionLine } from './suggestion-line.tsx'
import styles from './suggestions-panel.module.css'
import { useDeciding } from './use-deciding.ts'
import { MOST_ROWS, useWindow } from './use-window.ts'

const ALL = 'all'
const SELECTED = 'selected'

interface Props {
  page: EditionPage
  doc: Doc
  fields: Fields
  /** Words are taken now. */
  taking: boolean
}

/** Beside the copy: what is suggested in it, to be accepted or rejected one by one or together. */
export function SuggestionsPanel({ page: { edition, may }, doc, fields, taking }: Props) {
  const { person, people } = useMe()
  const { groups, pointed } = useOpenGroups()
  const selected = useSelected(fields)
  const [asked, setAsked] = useState(ALL)
  const { decide, underWay, thrown, earlier, gone } = useDeciding(edition.id, doc)
  const list = useRef<HTMLUListElement>(null)
  const nameOf = (id: string) => nameIn(people, id)
  const authors = [...new Set(groups.map(({ by }) => by))]
  const inSelection = groups.filter(({ group }) => selected.has(group))
  const show =
    (asked === SELECTED && inSelection.length === 0) || (asked !== SELECTED && !authors.includes(asked))
      ? ALL
      : asked
  const shown = groups.filter(
    ({ by, group }) => show === ALL || (show === SELECTED ? selected.has(group) : by === show),
  )
  const mayDecide = may.write.allowed
  const choices = [
    { id: ALL, name: `All, ${groups.length}` },
    ...authors.map((id) => ({ id, name: `${nameOf(id)}, ${groups.filter(({ by }) => by === id).length}` })),
    ...(inSelection.length > 0 ? [{ id: SELECTED, name: `In the selection, ${inSelection.length}` }] : []),
  ]
  const { rows, before, behind, goTo } = useWindow(shown, ({ group }) => group === pointed)
  /** Asked for, and not drawn yet. */
  const coming = useRef<string | null>(null)
  const focusOn = (group: string | null) => {
    pointTo(group)
    coming.current = group
    focusNow()
  }
  const focusNow = () => {
    const { current: group } = coming
    const line = group && list.current?.querySelector<HTMLElement>(`[data-of="${CSS.escape(group)}"]`)
    if (!line) return
    coming.current = null
    line.focus()
  }
  useEffect(focusNow)
  /** Where there is nothing more to show the button goes: whoever pressed it goes on in the first row that came. */
  const showFrom = (start: number, first: number) => {
    if (start <= 0 || start + MOST_ROWS >= shown.length) coming.current = shown[first]?.group ?? null
    goTo(start)
  }
  /** Whoever has decided goes on to the next, which takes the place of what goes. */
  const decideOne = (decision: 'accept' | 'reject', group: SuggestedGroup) => {
    const open = shown.filter(({ group: one }) => one === pointed || !underWay.has(one))
    const next = open.length > 1 ? nextGroup(1, open) : null
    decide(decision, [group.group])
    if (list.current?.contains(document.activeElement)) focusOn(next === group.group ? null : next)
  }
  const withdraw = (group: SuggestedGroup) => doc.transact(() => withdrawGroup(doc, group.group))
  const pressed = (event: KeyboardEvent) => {
    const current = shown.find(({ group }) => group === pointed && !underWay.has(group))
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || (event.target as Element).closest('[role=alert], select')) return
    if (key === 'ArrowDown' || key === 'ArrowUp') focusOn(nextGroup(key === 'ArrowDown' ? 1 : -1, shown))
    else if (current && mayDecide && key.toUpperCase() === DECISION_KEYS.accept.keys)
      decideOne('accept', current)
    else if (current && mayDecide && key.toUpperCase() === DECISION_KEYS.reject.keys)
      decideOne('reject', current)
    else return
    event.preventDefault()
  }
  const many = shown.length === 1 ? 'this suggestion' : `these ${shown.length} suggestions`
  return (
    <Panel
      title="Suggestions"
      aside={
        groups.length > 0 && (
          <>
            Next <Kbd keys={SUGGESTION_KEYS.next.keys} />
          </>
        )
      }
    >
      <PanelSection>
        <Failure thrown={thrown} />
        {earlier[0] && (
          <Notice>
            {nameOf(earlier[0].person)} was quicker, and{' '}
            {earlier[0].decision === 'accept' ? 'accepted' : 'rejected'} it.
          </Notice>
        )}
        {gone > 0 && (
          <Notice>
            {gone === 1 ? 'One suggestion was' : `${gone} suggestions were`} not here to be decided: withdrawn
            meanwhile, or not sent to the newsroom yet. What still stands here can be tried again in a moment.
          </Notice>
        )}
        {groups.length === 0 ? (
          <EmptyState title="Nothing is suggested">
            {may.suggest.allowed && !mayDecide ? (
              'What you change in the copy is a suggestion: it is shown there and here, and somebody who writes this story accepts or rejects it.'
            ) : mayDecide ? (
              <>
                Switch from Writing to Suggesting at the foot of the page, or with{' '}
                <Kbd keys={SUGGESTION_KEYS.switch.keys} />. What you then change is shown in the copy, and
                somebody accepts or rejects it here.
              </>
            ) : (
              'What colleagues suggest in this copy stands here until somebody has accepted or rejected it.'
            )}
          </EmptyState>
        ) : (
          <>
            {choices.length > 2 && <Select label="Show" options={choices} value={show} onChange={setAsked} />}
            {mayDecide && shown.length > 1 && (
              <span className={styles.bulk}>
                <ConfirmButton
                  question={`Accept ${many}?`}
                  act="Accept"
                  onConfirm={() =>
                    decide(
                      'accept',
                      shown.map(({ group }) => group),
                    )
                  }
                >
                  Accept all {shown.length}
                </ConfirmButton>
                <ConfirmButton
                  question={`Reject ${many}?`}
                  act="Reject"
                  onConfirm={() =>
                    decide(
                      'reject',
                      shown.map(({ group }) => group),
                    )
                  }
                >
                  Reject all {shown.length}
                </ConfirmButton>
              </span>
            )}
            <Beyond
              many={before}
              words="before these"
              onPress={() => showFrom(before - MOST_ROWS, Math.max(0, before - MOST_ROWS))}
            />
            <ul ref={list} className={styles.list} aria-label="Open suggestions" onKeyDown={pressed}>
              {rows.map((group, n) => (
                <SuggestionLine
                  key={group.group}
                  group={group}
                  place={{ at: before + n + 1, of: shown.length }}
                  name={nameOf(group.by)}
                  color={people.find((one) => one.id === group.by)?.color ?? 0}
                  isPointed={group.group === pointed}
                  underWay={underWay.get(group.group)}
                  onPoint={() => pointTo(group.group)}
                  onDecide={mayDecide ? (decision) => decideOne(decision, group) : null}
                  onWithdraw={taking && !mayDecide && group.by === person.id ? () => withdraw(group) : null}
                />
              ))}
            </ul>
            <Beyond
              many={behind}
              words="more"
              onPress={() => showFrom(before + MOST_ROWS, before + MOST_ROWS)}
            />
          </>
        )}
      </PanelSection>
      <DecidedSection edition={edition.id} me={person.id} mayDecide={mayDecide} nameOf={nameOf} />
    </Panel>
  )
}

/** The way on in a list that is too long to be drawn at once. */
function Beyond({ many, words, onPress }: { many: number; words: string; onPress: () => void }) {
  if (many === 0) return null
  return (
    <div className={styles.beyond}>
      <Button kind="plain" onPress={onPress}>
        Show {Math.min(many, MOST_ROWS)} {words}
        {many > MOST_ROWS && ` of ${many}`}
      </Button>
    </div>
  )
}

/** Which groups the selection touches, in whichever field it is. */
function useSelected({ ready, active }: Fields): ReadonlySet<string> {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const editors = FIELDS.flatMap((field) => ready[field] ?? [])
    const look = () => {
      const state = active?.editor.isDestroyed === false ? active.editor.state : null
      setSelected(state && !state.selection.empty ? groupsSelected(state) : new Set())
    }
    look()
    for (const { editor } of editors) editor.on('selectionUpdate', look)
    return () => {
      for (const { editor } of editors) editor.off('selectionUpdate', look)
    }
  }, [ready, active])
  return selected
}
