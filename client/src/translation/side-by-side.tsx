import type { Furniture } from '@copydesk/shared/credits'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { isOfLeftOut, type StandingRow } from '@copydesk/shared/translation/standing'
import { useCallback, useMemo, useRef, useState } from 'react'
import { CopyField } from '../editor/index.ts'
import { useNow } from '../newsroom/clock.ts'
import { Kicker } from '../story/kicker.tsx'
import { RunInDateline } from '../story/run-in-dateline.tsx'
import type { Fields } from '../story/use-fields.ts'
import type { Printed } from '../story/use-printed.ts'
import type { SharedEdition } from '../sync/index.ts'
import { useAskOriginal } from '../threads/use-ask-original.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { RefusalLine } from './acts/refusal-line.tsx'
import { refusalsOutside } from './acts/refusals-outside.ts'
import { useActs } from './acts/use-acts.ts'
import { OriginalField } from './original-field.tsx'
import { roomFor } from './room-for.ts'
import styles from './side-by-side.module.css'
import { Around, Furnished, Row } from './side-rows.tsx'
import { TranslationBar } from './translation-bar.tsx'
import { RowWords, TranslationMargin } from './translation-margin.tsx'
import { TranslationProgress } from './translation-progress.tsx'
import { useAlignment } from './use-alignment.ts'
import { useChangedWords } from './use-changed-words.ts'
import { useRoomAround } from './use-room-around.ts'
import { useRows, useStandings } from './use-standings.ts'
import { useTranslator } from './use-translator.ts'

export interface Side {
  edition: SharedEdition
  language: Language
  furniture: Furniture
  fields: Fields
}

interface Props {
  /** Of the localization. */
  editionId: string
  original: Side
  localization: Side
  /** How many others are in the original now. */
  inOriginal: number
  printed: Printed | null
  editable: boolean
}

/** The original at the left, live and not to be changed here; beside each of its blocks the localized one. */
export function SideBySide({ editionId, original, localization, inOriginal, printed, editable }: Props) {
  const narrow = useNarrow()
  const now = useNow()
  const page = useRef<HTMLElement>(null)
  const [side, setSide] = useState<'left' | 'right'>('right')
  const shown = narrow ? side : 'both'
  const { queue, waiting, facts, known, error } = useActs(editionId, localization.edition)
  const bodies = {
    left: original.fields.ready.body ?? null,
    right: localization.fields.ready.body ?? null,
  }
  const isOpen = bodies.left !== null && bodies.right !== null
  const standings = useStandings(
    isOpen ? original.edition.doc : null,
    isOpen ? localization.edition.doc : null,
    facts,
  )
  const rows = useRows(standings)
  const idsOf = useCallback(
    ({ left, right }: StandingRow) =>
      right === null ? standings?.originals[left ?? -1]?.id : standings?.localized[right]?.id,
    [standings],
  )
  const waits = useCallback(
    (row: StandingRow) => {
      if (row.right === null && row.by !== null) return undefined
      return waiting.findLast(
        ({ act }) => act.block === idsOf(row) && isOfLeftOut(act) === (row.right === null),
      )
    },
    [waiting, idsOf],
  )
  const placed = useAlignment(standings, {
    ...bodies,
    shown,
    wants: useCallback((row) => roomFor(row, shown, waits(row)?.refused != null), [shown, waits]),
  })
  useRoomAround(localization.fields)
  useChangedWords(standings, rows, original.fields, original.language)
  const translator = useTranslator({
    ...{ page, standings, queue, facts, editable },
    original: original.edition.doc,
    fields: localization.fields,
  })
  const ask = useAskOriginal({
    ...{ edition: editionId, standings, original: original.edition.doc },
    row: translator.rowAt(rows),
  })
  const said = useMemo(() => new Map(facts.words.map((word) => [word.block, word.originals])), [facts])
  const gone = useCallback(
    (row: StandingRow) =>
      row.standing === 'orphaned' ? (said.get(idsOf(row) ?? '') ?? []).map(({ text }) => text).join(' ') : '',
    [said, idsOf],
  )
  const { act, setCurrent } = translator
  const onRead = useCallback((id: string) => queue?.drop(id), [queue])
  const refusals = refusalsOutside(known ? rows : [], waiting, waits)
  const count = (...wanted: StandingRow['standing'][]) =>
    rows.filter((row) => wanted.includes(row.standing) && (row.right !== null || row.by === null)).length

  const { headline, standfirst, body } = localization.fields.props
  const mine = { edition: localization.edition, language: localization.language, editable }
  const name = LANGUAGES[localization.language].name
  const originalName = LANGUAGES[original.language].name
  const people =
    inOriginal === 0 ? '' : ` · ${inOriginal === 1 ? '1 person' : `${inOriginal} people`} in it now`
  const furniture = (['byline', 'dateline'] as const).filter(
    (line) => original.furniture[line] || localization.furniture[line],
  )
  const around = (['bio', 'opinions', 'disclosure'] as const).filter(
    (line) => original.furniture.standing[line] || localization.furniture.standing[line],
  )
  /** How the headline and the standfirst stand: the first two of all rows. */
  const lineStands = (at: 0 | 1) => {
    const row = known ? rows[at] : undefined
    return (
      row &&
      row.standing !== 'nothing' && <RowWords row={row} filed={facts.filed} now={now} waiting={waits(row)} />
    )
  }
  return (
    <article ref={page} className={styles.view} data-shown={side}>
      <fieldset className={styles.toggle}>
        <legend className="only-read">Which is shown</legend>
        {(['right', 'left'] as const).map((one) => (
          <label key={one} className={styles.side}>
            <input type="radio" name="side" checked={side === one} onChange={() => setSide(one)} />
            {one === 'right' ? name : `${originalName} (original)`}
          </label>
        ))}
      </fieldset>
      <Row
        className={styles.heads}
        left={`${originalName} · original${people}`}
        right={
          <span className={styles.head}>
            <span lang={localization.language}>{name}</span>
            {known && <TranslationProgress rows={rows} />}
            {error && <span>How far it is could not be asked.</span>}
            <Kicker printed={printed} targetLength={null} />
          </span>
        }
      />
      {(original.furniture.standing.head || localization.furniture.standing.head) && (
        <Row
          left={<Around side={original} line="head" />}
          right={<Around side={localization} line="head" />}
        />
      )}
      <Row
        left={<OriginalField side={original} field="headline" />}
        middle={lineStands(0)}
        right={
          <>
            <CopyField label="Headline" placeholder="Headline" {...headline} {...mine} />
            <RefusalLine refused={refusals.headline} onRead={onRead} />
          </>
        }
      />
      <Row
        left={<OriginalField side={original} field="standfirst" />}
        middle={lineStands(1)}
        right={
          <>
            <CopyField label="Standfirst" placeholder="Standfirst" {...standfirst} {...mine} />
            <RefusalLine refused={refusals.standfirst} onRead={onRead} />
          </>
        }
      />
      {furniture.map((line) => (
        <Row
          key={line}
          className={styles[line]}
          left={<Furnished side={original} line={line} />}
          right={<Furnished side={localization} line={line} />}
        />
      ))}
      <div className={`${styles.row} ${styles.body}`}>
        <div className={styles.left}>
          <RunInDateline dateline={original.furniture.dateline}>
            <OriginalField side={original} field="body" />
          </RunInDateline>
        </div>
        <div className={styles.middle} />
        <div className={styles.right}>
          <RunInDateline dateline={localization.furniture.dateline}>
            <CopyField label="Body" placeholder="Nothing is translated yet" {...body} {...mine} />
          </RunInDateline>
        </div>
        <TranslationMargin
          rows={known ? placed : []}
          current={translator.current}
          waits={waits}
          gone={gone}
          filed={facts.filed}
          now={now}
          editable={editable}
          onAct={act}
          onCurrent={setCurrent}
          onRead={onRead}
        />
      </div>
      <div className={styles.printed}>
        <Row
          left={<Furnished side={original} line="creditLine" />}
          right={<Furnished side={localization} line="creditLine" />}
        />
        {around.map((line) => (
          <Row
            key={line}
            left={<Around side={original} line={line} />}
            right={<Around side={localization} line={line} />}
          />
        ))}
        {(['rights'] as const).map((line) => (
          <Row
            key={line}
            left={<Furnished side={original} line={line} />}
            right={<Furnished side={localization} line={line} />}
          />
        ))}
      </div>
      {known && (
        <TranslationBar
          row={translator.rowAt(rows)}
          filed={facts.filed}
          now={now}
          said={translator.said}
          stale={count('stale', 'left-out-stale')}
          empty={count('empty', 'missing')}
          editable={editable}
          canUndo={translator.hasConfirmed}
          refused={refusals.nowhere}
          onRead={onRead}
          onAct={(one) => act(one, translator.current)}
          onAsk={ask}
        />
      )}
    </article>
  )
}
