import type { Furniture } from '@copydesk/shared/credits'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { type ReactNode, useState } from 'react'
import { focusBlock } from '../editor/focus-block.ts'
import { CopyField } from '../editor/index.ts'
import { Kicker } from '../story/kicker.tsx'
import { RunInDateline } from '../story/run-in-dateline.tsx'
import type { Fields } from '../story/use-fields.ts'
import type { Printed } from '../story/use-printed.ts'
import type { SharedEdition } from '../sync/index.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { addMissingBlock } from './add-missing-block.ts'
import { OriginalField } from './original-field.tsx'
import styles from './side-by-side.module.css'
import { TranslationMargin } from './translation-margin.tsx'
import { TranslationProgress } from './translation-progress.tsx'
import { useAlignment } from './use-alignment.ts'

export interface Side {
  edition: SharedEdition
  language: Language
  furniture: Furniture
  fields: Fields
}

interface Props {
  original: Side
  localization: Side
  /** How many others are in the original now. */
  inOriginal: number
  printed: Printed
  editable: boolean
}

/** The original at the left, live and not to be changed here; beside each of its blocks the localized one. */
export function SideBySide({ original, localization, inOriginal, printed, editable }: Props) {
  const narrow = useNarrow()
  const [shown, setShown] = useState<'left' | 'right'>('right')
  const rows = useAlignment(
    original.fields.ready.body ?? null,
    localization.fields.ready.body ?? null,
    !narrow,
  )
  const { headline, standfirst, body } = localization.fields.props
  const mine = { edition: localization.edition, language: localization.language, editable }
  const name = LANGUAGES[localization.language].name
  const originalName = LANGUAGES[original.language].name
  const people =
    inOriginal === 0 ? '' : ` · ${inOriginal === 1 ? '1 person' : `${inOriginal} people`} in it now`
  const begin = (id: string) => {
    addMissingBlock(localization.edition.doc, original.edition.doc, id)
    if (localization.fields.ready.body) focusBlock(localization.fields.ready.body, id)
  }
  const furniture = (['byline', 'dateline'] as const).filter(
    (line) => original.furniture[line] || localization.furniture[line],
  )
  const around = (['bio', 'opinions', 'disclosure'] as const).filter(
    (line) => original.furniture.standing[line] || localization.furniture.standing[line],
  )
  return (
    <article className={styles.view} data-shown={shown}>
      <fieldset className={styles.toggle}>
        <legend className="only-read">Which is shown</legend>
        {(['right', 'left'] as const).map((side) => (
          <label key={side} className={styles.side}>
            <input type="radio" name="side" checked={shown === side} onChange={() => setShown(side)} />
            {side === 'right' ? name : `${originalName} (original)`}
          </label>
        ))}
      </fieldset>
      <Row
        className={styles.heads}
        left={`${originalName} · original${people}`}
        right={
          <span className={styles.head}>
            <span lang={localization.language}>{name}</span>
            <TranslationProgress rows={rows} />
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
        right={<CopyField label="Headline" placeholder="Headline" {...headline} {...mine} />}
      />
      <Row
        left={<OriginalField side={original} field="standfirst" />}
        right={<CopyField label="Standfirst" placeholder="Standfirst" {...standfirst} {...mine} />}
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
        <TranslationMargin rows={rows} editable={editable} onBegin={begin} />
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
    </article>
  )
}

function Row({
  left,
  right,
  className = '',
}: {
  left: ReactNode
  right: ReactNode
  className?: string | undefined
}) {
  return (
    <div className={`${styles.row} ${className}`}>
      <div className={styles.left}>{left}</div>
      <div className={styles.middle} />
      <div className={styles.right}>{right}</div>
    </div>
  )
}

function Around({ side, line }: { side: Side; line: keyof Furniture['standing'] }) {
  return (
    <p className={styles.small} lang={side.language} dir="auto">
      {side.furniture.standing[line]}
    </p>
  )
}

const LOOKS = { byline: styles.small, dateline: styles.small, creditLine: styles.print, rights: styles.small }

function Furnished({ side, line }: { side: Side; line: 'byline' | 'dateline' | 'creditLine' | 'rights' }) {
  return (
    <p
      className={LOOKS[line]}
      lang={side.language}
      dir="auto"
      data-by-hand={line === 'creditLine' && side.furniture.byHand ? 'by hand' : undefined}
    >
      {side.furniture[line]}
    </p>
  )
}
