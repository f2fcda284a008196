import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import { HereSection } from '../translation/aids/here-section.tsx'
import { NamesSection } from '../translation/aids/names-section.tsx'
import { useCaretBlock } from '../translation/aids/use-caret-block.ts'
import { TypesettingTick } from '../typesetting/typesetting-tick.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { MEND_KEYS } from './check-keys.ts'
import styles from './checks.module.css'
import { DismissedFindings } from './dismissed-findings.tsx'
import { FindingLine } from './finding-line.tsx'
import { lineOf } from './line-of.ts'
import { type Checked, useFindings } from './use-findings.ts'

interface Props {
  checked: Checked
  fields: Fields
  editable: boolean
}

/** Beside the copy: what must survive translation and may not have, how it is set, terms and what was said before. */
export function ChecksPanel({ checked, fields, editable }: Props) {
  const { edition, language, original } = checked
  const findings = useFindings(checked)
  const block = useCaretBlock(fields)
  const { people } = useMe()
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? ''
  const languages = { original: original?.language ?? language, localization: language }
  const { open, dismissed, aids } = findings
  const here = open.filter((one) => one.block === block)
  const elsewhere = open.filter((one) => one.block !== block)
  const lines = (some: typeof open) =>
    some.map((finding) => (
      <FindingLine key={lineOf(finding)} {...{ edition, finding, fields, languages, editable }} />
    ))
  return (
    <Panel title="Checks">
      {original && (
        <HereSection checked={{ ...checked, original }} {...{ findings, fields, block, editable }} />
      )}
      <PanelSection
        title={open.length === 0 ? 'To look at' : `To look at, ${open.length}`}
        aside={
          open.some((one) => one.mend !== null) && (
            <span className={styles.mends}>
              Mend <Kbd keys={MEND_KEYS} />
            </span>
          )
        }
      >
        {open.length === 0 && (
          <p className={styles.none}>
            {original
              ? 'In what is written, numbers, times, names, quotations, links and sources stand as in the original, as far as the checks can tell.'
              : 'It is set as its language is, and nothing in it goes against the stylebook.'}
          </p>
        )}
        <ul className={styles.list} aria-label="To look at">
          {lines(here)}
          {here.length > 0 && elsewhere.length > 0 && (
            <li className={styles.parts} aria-hidden>
              Elsewhere
            </li>
          )}
          {lines(elsewhere)}
        </ul>
        <DismissedFindings {...{ edition, dismissed, languages, editable, nameOf }} />
      </PanelSection>
      {original && (
        <PanelSection>
          <NamesSection
            edition={edition}
            names={aids.names}
            languages={[original.language, language]}
            editable={editable}
          />
        </PanelSection>
      )}
      {editable && (
        <PanelSection>
          <TypesettingTick language={language} />
        </PanelSection>
      )}
    </Panel>
  )
}
