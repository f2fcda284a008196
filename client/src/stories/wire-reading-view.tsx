import type { CreditRole, ReadCredit } from '@copydesk/shared/credits'
import type { WireBlock, WireReading } from '@copydesk/shared/formats'
import { LANGUAGES } from '@copydesk/shared/languages'
import { usePrinter } from '../credits/use-printer.ts'
import { Button } from '../ui/button.tsx'
import styles from './import-page.module.css'

interface Props {
  reading: WireReading
  source: string
  onOther: () => void
}

/** The reading as the story will stand, furniture in its place. */
export function WireReadingView({ reading, source, onOther }: Props) {
  const { language, body } = reading
  const printer = usePrinter(language)
  const dateline = printer?.dateline(reading.dateline) ?? ''
  const { dir, english } = LANGUAGES[language]
  return (
    <article className={styles.reading}>
      <p className={styles.kicker}>
        {[source || 'Pasted text', english, `${body.length} ${body.length === 1 ? 'block' : 'blocks'}`].join(
          ' · ',
        )}
        <Button kind="plain" onPress={onOther}>
          Read another
        </Button>
      </p>
      <div className={styles.copy} lang={language} dir={dir}>
        {reading.headline && <h2 className={styles.headline}>{reading.headline}</h2>}
        {reading.standfirst && <p className={styles.standfirst}>{reading.standfirst}</p>}
        {reading.byline.length > 0 && (
          <p className={styles.byline}>{printer?.byline(reading.byline.map(({ name }) => name))}</p>
        )}
        {numbered(body).map(({ key, block }, at) => (
          <p key={key} className={styles.block} data-kind={block.kind}>
            {at === 0 && dateline && <Dateline words={dateline} />}
            {block.text}
          </p>
        ))}
        {reading.creditLine && <p className={styles.creditLine}>{reading.creditLine}</p>}
        {reading.rights && <p className={styles.rights}>{reading.rights}</p>}
      </div>
      <Credits credits={reading.credits} />
      {reading.bio && (
        <section className={styles.beside}>
          <h2>A word about a contributor</h2>
          <p>{reading.bio}</p>
          <p className={styles.note}>
            Not part of the copy. It is kept beside the story, where you say whose bio it is.
          </p>
        </section>
      )}
      {reading.unplaced.length > 0 && (
        <section className={styles.beside} data-tone="stale">
          <h2>Could not be placed</h2>
          <ul>
            {numbered(reading.unplaced).map(({ key, block }) => (
              <li key={key}>{block}</li>
            ))}
          </ul>
          <p className={styles.note}>
            Kept beside the story until somebody deals with it. Nothing is dropped.
          </p>
        </section>
      )}
    </article>
  )
}

/** Place and date in small capitals; the agency, from its bracket on, as it is. */
function Dateline({ words }: { words: string }) {
  const agency = words.search(/[ (（]*[(（]|[ ]*[–—]/u)
  return (
    <>
      <span className={styles.dateline}>{agency < 0 ? words : words.slice(0, agency)}</span>
      {agency < 0 ? '' : words.slice(agency)}{' '}
    </>
  )
}

function Credits({ credits }: { credits: readonly ReadCredit[] }) {
  if (credits.length === 0) return null
  return (
    <section className={styles.beside}>
      <h2>Credits, as read</h2>
      <ul className={styles.credits}>
        {numbered(credits).map(({ key, block: { name, role, place, affiliation, uncertain } }) => (
          <li key={key}>
            <strong>{name}</strong>
            <span>{[roleWords(role), place, affiliation].filter(Boolean).join(', ')}</span>
            {uncertain && <em className={styles.uncertain}>not sure: please check</em>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `additional_reporting` → "additional reporting". */
const roleWords = (role: CreditRole) => role.replaceAll('_', ' ')

/** The reading never changes, so a place in it is a name that lasts. */
const numbered = <T extends WireBlock | ReadCredit | string>(all: readonly T[]) =>
  all.map((block, at) => ({ key: String(at), block }))
