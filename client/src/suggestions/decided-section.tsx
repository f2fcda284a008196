import type { Decided } from '@copydesk/shared/suggestions'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { keys } from '../api/keys.ts'
import { getDecided, undoDecisions } from '../api/suggestions.ts'
import { useAct } from '../api/use-act.ts'
import { clock } from '../newsroom/clock.ts'
import { kindWord } from '../review/kind-word.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { useOpenGroups } from './open-groups.ts'
import styles from './suggestions-panel.module.css'

/** What is older is in the record of acts. */
const MOST_SHOWN = 20
/** As many as the server tells of. */
const MOST_KNOWN = 200

interface Props {
  edition: string
  me: string
  mayDecide: boolean
  nameOf: (person: string) => string
}

/** What became of what was suggested, the newest first; whoever decided may take it back. */
export function DecidedSection({ edition, me, mayDecide, nameOf }: Props) {
  const { data: decided = [] } = useQuery({
    queryKey: keys.decided(edition),
    queryFn: ({ signal }) => getDecided(edition, signal),
  })
  const undoing = useAct(
    { answers: [keys.decided(edition)], alsoRefused: true },
    ({ of: { group, at }, together }: { of: Decided; together: boolean }) =>
      undoDecisions(edition, group, at, together),
  )
  const { pointed } = useOpenGroups()
  const standing = decided.filter(({ undone }) => undone === null)
  const acts = Map.groupBy(standing, actOf)
  /** Of what was decided about in several rounds only the last is taken back. */
  const newest = new Set(new Map(decided.toReversed().map((one) => [one.group, one])).values())
  /** The row above which an act of many is told. */
  const firsts = new Set([...acts.values()].flatMap(([first, second]) => (first && second ? [first] : [])))
  // A notice may lead to one that is older.
  const shown = standing.filter(({ group }, at) => at < MOST_SHOWN || group === pointed)
  const asked = shown.find(({ group }) => group === pointed)?.group
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (asked) list.current?.querySelector('[data-pointed]')?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  if (shown.length === 0) return null
  const takesBack = (one: Decided | undefined) =>
    one && mayDecide && one.person === me ? () => undoing.mutate({ of: one, together: true }) : null
  return (
    <PanelSection title="Decided">
      <Failure thrown={undoing.error} />
      <ul ref={list} className={styles.decided} aria-label="Decided suggestions">
        {shown.flatMap((one) => [
          firsts.has(one) && (
            <ActOfMany
              key={actOf(one)}
              act={one}
              many={acts.get(actOf(one))?.length ?? 0}
              isAll={decided.length < MOST_KNOWN || actOf(one) !== actOf(decided.at(-1))}
              name={one.person === me ? 'you' : nameOf(one.person)}
              isPending={undoing.isPending}
              onUndo={takesBack(acts.get(actOf(one))?.find((each) => newest.has(each)))}
            />
          ),
          <li
            key={`${one.group} ${one.at}`}
            data-pointed={one.group === pointed || undefined}
            aria-current={one.group === pointed || undefined}
          >
            <span className={styles.verdict} data-decision={one.decision}>
              {one.decision === 'accept' ? 'Accepted' : 'Rejected'}
            </span>{' '}
            <span className={styles.when}>
              by {one.person === me ? 'you' : nameOf(one.person)},{' '}
              <time dateTime={one.at}>{clock(one.at, new Date())}</time>
            </span>
            <DecidedWords of={one} />
            {mayDecide && one.person === me && newest.has(one) && (
              <Button
                kind="plain"
                isPending={undoing.isPending}
                onPress={() => undoing.mutate({ of: one, together: false })}
                aria-label={`Take back: ${wordsOf(one)}`}
              >
                Take back
              </Button>
            )}
          </li>,
        ])}
      </ul>
    </PanelSection>
  )
}

/** What was decided in one act has one time. */
const actOf = (one: Decided | undefined): string => `${one?.person} ${one?.decision} ${one?.at}`

/** What somebody decided about many at once, to be taken back at once. */
function ActOfMany({
  act: { decision },
  many,
  isAll,
  name,
  isPending,
  onUndo,
}: {
  act: Decided
  many: number
  /** The page knows of all that it was about. */
  isAll: boolean
  name: string
  isPending: boolean
  onUndo: (() => void) | null
}) {
  return (
    <li className={styles.together}>
      <span>
        {isAll ? many : `${many} or more`} {decision === 'accept' ? 'accepted' : 'rejected'} together by{' '}
        {name}
      </span>
      {onUndo && (
        <Button isPending={isPending} onPress={onUndo}>
          Take all back
        </Button>
      )}
    </li>
  )
}

function DecidedWords({ of: { words } }: { of: Decided }) {
  return (
    <span className={styles.words} dir="auto">
      {words.map(({ does, words: said }, at) => {
        const key = `${at} ${does}`
        if (does === 'insert') return <ins key={key}>{short(said)}</ins>
        if (does === 'delete') return <del key={key}>{short(said)}</del>
        if (does === 'begin') return <ins key={key}>¶ </ins>
        if (does === 'join') return <del key={key}>¶ </del>
        return <span key={key}>{does === 'set-kind' ? kindWord(said) : short(said)} </span>
      })}
    </span>
  )
}

const short = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

const wordsOf = ({ words }: Decided): string =>
  short(words.map((one) => one.words).join(' ')) || 'a change of form'
