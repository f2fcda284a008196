import { FIELD_LENGTHS } from '@copydesk/shared/copy'
import { type Furniture, NO_HOLDINGS } from '@copydesk/shared/credits'
import type { EditionPage } from '@copydesk/shared/story'
import { useState } from 'react'
import type * as Y from 'yjs'
import { PanelSection } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './details.module.css'
import { useSharedField } from './use-shared-field.ts'

interface Props {
  doc: Y.Doc
  /** The document of the original, for a localization. */
  originalDoc: Y.Doc | null
  page: EditionPage
  standing: Furniture['standing']
  /** Somebody is to say what its authors hold. */
  asked: boolean
}

/** What stands around the copy by rule of its genre and its desk; and what only those who write it can say. */
export function AroundSection({ doc, originalDoc, page, standing, asked }: Props) {
  const isColumn = page.story.genre === 'column'
  const isLocalization = page.edition.follows !== null
  const isDisabled = !page.may.write.allowed
  const [bio, writeBio] = useSharedField(doc, 'bio')
  if (!isColumn && !asked && standing.disclosure === '' && standing.head === '') return null
  return (
    <PanelSection title="Around the copy, by rule">
      <div className={styles.fields} data-shared-values>
        {standing.head && (
          <p className={styles.why}>
            Above the headline: <span dir="auto">{standing.head}</span>
          </p>
        )}
        {isColumn && (
          <>
            <TextField
              label="Who the author is"
              rows={2}
              value={bio}
              onChange={(text) => writeBio(text.replace(/\s+/gu, ' '))}
              maxLength={FIELD_LENGTHS.bio}
              isDisabled={isDisabled}
              placeholder={standing.bio}
              help={
                isLocalization
                  ? 'Without words here the bio of whoever is in the byline is printed, if there is one in this language.'
                  : 'Without words here the bio of whoever is in the byline is printed.'
              }
            />
            {standing.opinions && (
              <p className={styles.why} dir="auto">
                {standing.opinions}
              </p>
            )}
          </>
        )}
        {(asked || standing.disclosure !== '') && (
          <Holdings
            doc={doc}
            originalDoc={originalDoc}
            disclosure={standing.disclosure}
            isDisabled={isDisabled}
          />
        )}
      </div>
    </PanelSection>
  )
}

/** What those who worked on it hold of what it is about: unanswered, the story is not cleared. */
function Holdings({
  doc,
  originalDoc,
  disclosure,
  isDisabled,
}: Pick<Props, 'doc' | 'originalDoc'> & { disclosure: string; isDisabled: boolean }) {
  const [answer, write] = useSharedField(doc, 'holdings')
  const [some, setSome] = useState(false)
  const [ofOriginal] = useSharedField(originalDoc ?? doc, 'holdings')
  const told = originalDoc === null || ofOriginal === NO_HOLDINGS ? '' : ofOriginal
  const hasWords = answer !== '' && answer !== NO_HOLDINGS
  return (
    <fieldset className={styles.question}>
      <legend>Does anybody who worked on it hold something that it is about?</legend>
      {told && (
        <p className={styles.why}>
          The original tells its readers: <q dir="auto">{told}</q> Say it here in the language of this
          edition.
        </p>
      )}
      <label className={styles.answer}>
        <input
          type="radio"
          name="holdings"
          checked={!some && disclosure !== '' && !hasWords}
          disabled={isDisabled || told !== ''}
          onChange={() => {
            setSome(false)
            write(NO_HOLDINGS)
          }}
        />
        No, nobody does
      </label>
      <label className={styles.answer}>
        <input
          type="radio"
          name="holdings"
          checked={some || hasWords}
          disabled={isDisabled}
          onChange={() => {
            setSome(true)
            write('')
          }}
        />
        Yes
      </label>
      {(some || hasWords) && (
        <TextField
          label="What readers are told"
          rows={2}
          value={hasWords ? answer : ''}
          onChange={(text) => write(text.replace(/\s+/gu, ' '))}
          maxLength={FIELD_LENGTHS.holdings}
          isDisabled={isDisabled}
          placeholder="Ines Calder owns shares of the port."
        />
      )}
      {disclosure === '' ? (
        <p className={styles.why}>Whoever writes it answers. Until then it is not cleared.</p>
      ) : (
        <p className={styles.why} dir="auto">
          {disclosure}
        </p>
      )}
    </fieldset>
  )
}
