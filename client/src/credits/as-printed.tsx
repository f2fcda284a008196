import { type Contributor, creditLanguageTag, furnitureOf } from '@copydesk/shared/credits'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type * as Y from 'yjs'
import { useSharedField } from '../story/use-shared-field.ts'
import { PanelSection } from '../ui/panel.tsx'
import styles from './credits.module.css'
import { LineByHand } from './line-by-hand.tsx'
import { useCredits } from './use-credits.ts'
import { usePrinter } from './use-printer.ts'

interface Props {
  doc: Y.Doc
  originalDoc: Y.Doc | null
  language: string
  contributors: ReadonlyMap<string, Contributor>
  /** This person may write the line by hand. */
  overridable: boolean
}

/** The byline and the credit line as readers get them, while the credits change. */
export function AsPrinted({ doc, originalDoc, language, contributors, overridable }: Props) {
  // Their changes are what this is drawn again for.
  useCredits(doc)
  useCredits(originalDoc)
  useSharedField(doc, 'credit.line')
  const printer = usePrinter(language)
  const { byline, creditLine, byHand } =
    printer === null
      ? { byline: '', creditLine: '', byHand: null }
      : furnitureOf({ doc, originalDoc, contributors, language, printer })
  const hasWords = creditLanguageTag(language) !== null
  const name = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language as Language].name : language
  return (
    <PanelSection title="As printed" aside={<span lang={language}>{name}</span>}>
      {byline === '' && creditLine === '' ? (
        printer && <p className={styles.none}>Nothing yet.</p>
      ) : (
        <section
          className={styles.printed}
          aria-label="As printed"
          lang={hasWords ? language : 'en'}
          dir="auto"
        >
          {byline !== '' && <p>{byline}</p>}
          {creditLine !== '' && <p className={styles.line}>{creditLine}</p>}
        </section>
      )}
      {printer && <LineByHand doc={doc} line={creditLine} byHand={byHand} editable={overridable} />}
      {!hasWords && <p className={styles.none}>There is no house style for {name} yet: English is used.</p>}
    </PanelSection>
  )
}
