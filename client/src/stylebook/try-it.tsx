import { firstUntitled, ruleReason } from '@copydesk/shared/checks'
import type { Language } from '@copydesk/shared/languages'
import { type Rule, RuleFinder } from '@copydesk/shared/stylebook'
import { useId, useMemo, useState } from 'react'
import administration from '../administration/administration.module.css'
import { TextField } from '../ui/text-field.tsx'
import styles from './stylebook.module.css'

/** A text to hold against the rules: whoever writes one sees what it finds before a newsroom does. */
export function TryIt({ rules, language }: { rules: readonly Rule[]; language: Language }) {
  const [text, setText] = useState('')
  const id = useId()
  const finder = useMemo(() => new RuleFinder(rules, language), [rules, language])
  const found = useMemo(() => {
    const { breaches, mentions } = finder.find(text)
    return [...breaches, ...firstUntitled(mentions)].sort((one, other) => one.from - other.from)
  }, [finder, text])
  return (
    <section className={administration.part} aria-labelledby={id}>
      <h3 id={id} className={administration.partTitle}>
        Try it
      </h3>
      <div className={styles.tries}>
        <TextField
          label="Some copy"
          value={text}
          onChange={setText}
          rows={5}
          maxLength={5000}
          placeholder="Type or paste a paragraph."
          lang={language}
        />
        <ul className={styles.found} aria-label="Found in it">
          {found.map(({ rule, text: words, mend, from }) => (
            <li key={`${rule.id} ${from}`}>
              <span lang={language} dir="auto">
                <s>{words}</s>
                {mend !== null && <b> {mend}</b>}
              </span>
              <span className={styles.why}>{ruleReason(rule)}</span>
            </li>
          ))}
          {found.length === 0 && (
            <li className={styles.why}>
              {text.trim() === '' ? 'What the rules find stands here.' : 'Nothing goes against the rules.'}
            </li>
          )}
        </ul>
      </div>
    </section>
  )
}
