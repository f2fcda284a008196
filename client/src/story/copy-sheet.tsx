import type { Furniture } from '@copydesk/shared/credits'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { CopyField } from '../editor/index.ts'
import type { SharedEdition } from '../sync/index.ts'
import styles from './copy-sheet.module.css'
import { Kicker } from './kicker.tsx'
import type { PanelName } from './panels.ts'
import { RunInDateline } from './run-in-dateline.tsx'
import type { Fields } from './use-fields.ts'
import type { Printed } from './use-printed.ts'

interface Props {
  edition: SharedEdition
  language: string
  fields: Fields
  /** Null while it cannot be printed yet: its room is kept. */
  furniture: Furniture | null
  printed: Printed | null
  targetLength: number | null
  editable: boolean
  onShow: (panel: PanelName) => void
}

/** The copy as readers will see it, to write in. */
export function CopySheet({
  edition,
  language,
  fields,
  furniture,
  printed,
  targetLength,
  editable,
  onShow,
}: Props) {
  const rest = { edition, language, editable }
  const { headline, standfirst, body } = fields.props
  const dateline = furniture ? furniture.dateline : roomOf(edition)
  return (
    <article className={styles.sheet} dir={LANGUAGES[language as Language]?.dir}>
      <Kicker printed={printed} targetLength={targetLength} />
      {furniture?.standing.head && <Line words={furniture.standing.head} look="head" language={language} />}
      <div className={styles.headline}>
        <CopyField label="Headline" placeholder="Headline" {...headline} {...rest} />
      </div>
      <div className={styles.standfirst}>
        <CopyField label="Standfirst" placeholder="Standfirst" {...standfirst} {...rest} />
      </div>
      <div className={styles.byline}>
        {furniture?.byline ? (
          <span className={styles.by} lang={language} dir="auto">
            {furniture.byline}
          </span>
        ) : (
          furniture && editable && <Add words="Add a byline" onPress={() => onShow('credits')} />
        )}
        {furniture && !furniture.dateline && editable && (
          <Add words="Add a dateline" onPress={() => onShow('details')} />
        )}
      </div>
      {furniture?.dateline && (
        <p className={styles.dateline} lang={language} dir="auto">
          {furniture.dateline}
        </p>
      )}
      <RunInDateline dateline={dateline} isRoom={!furniture}>
        <CopyField label="Body" placeholder="Begin with the news" {...body} {...rest} />
      </RunInDateline>
      {furniture?.creditLine ? (
        <p
          className={styles.creditLine}
          lang={language}
          dir="auto"
          data-by-hand={furniture.byHand ? 'by hand' : undefined}
        >
          {furniture.creditLine}
        </p>
      ) : (
        furniture &&
        editable && (
          <p className={styles.creditLine}>
            <Add words="Add those who worked on it" onPress={() => onShow('credits')} />
          </p>
        )
      )}
      {furniture &&
        [
          furniture.standing.bio,
          furniture.standing.opinions,
          furniture.standing.disclosure,
          furniture.rights,
        ].map((words) => words && <Line key={words} words={words} look="rights" language={language} />)}
    </article>
  )
}

/** About as long as the dateline will be when it is printed, so that the first line breaks where it will. */
const roomOf = ({ doc }: SharedEdition): string => {
  const [place = '', date = '', agency = ''] = ['place', 'date', 'agency'].map((part) =>
    String(doc.getMap('fields').get(`dateline.${part}`) ?? '').trim(),
  )
  const head = [place.toUpperCase(), date].filter(Boolean).join(', ')
  return head || agency ? `${head} ${agency && `(${agency})`} –` : ''
}

const Line = ({ words, look, language }: { words: string; look: string; language: string }) => (
  <p className={styles[look]} lang={language} dir="auto">
    {words}
  </p>
)

function Add({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.add} onClick={onPress}>
      {words}
    </button>
  )
}
