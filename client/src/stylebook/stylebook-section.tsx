import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Rule } from '@copydesk/shared/stylebook'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import administration from '../administration/administration.module.css'
import { importRules, removeRule, restoreRule, stylebookFile, stylebookOf } from '../api/stylebook.ts'
import { STYLEBOOK, useAct } from '../api/use-act.ts'
import { EVERY_LANGUAGE } from '../newsroom/every-language.ts'
import { useMe } from '../session/use-me.ts'
import { FindField } from '../tables/find-field.tsx'
import table from '../tables/table.module.css'
import { TableHead } from '../tables/table-head.tsx'
import { TableNotices } from '../tables/table-notices.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { RuleForm } from './rule-form.tsx'
import { RuleRow } from './rule-row.tsx'
import styles from './stylebook.module.css'
import { TryIt } from './try-it.tsx'

/** What the newsroom writes and what it does not, by language. */
export function StylebookSection() {
  const { newsroom } = useMe()
  const [language, setLanguage] = useState<Language>(newsroom.languages[0] ?? 'en')
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<string | 'new' | null>(null)
  const [removed, setRemoved] = useState<Rule | null>(null)
  const { data: rules, error } = useQuery(stylebookOf(language))
  const removing = useAct(STYLEBOOK, (rule: Rule) => removeRule(rule.id))
  const restoring = useAct(
    STYLEBOOK,
    (rule: Rule) => restoreRule(rule.id),
    () => setRemoved(null),
  )
  const importing = useAct(STYLEBOOK, async (csv: () => Promise<string>) => importRules(await csv()))
  const wanted = typed.trim().toLowerCase()
  const found = (rules ?? []).filter(({ not, say, reason }) =>
    [...not, ...say, reason].some((words) => words.toLowerCase().includes(wanted)),
  )
  return (
    <div className={administration.wide}>
      <TableHead
        title="Stylebook"
        file="A table of rules"
        href={stylebookFile(language)}
        importing={importing}
      />
      <p className={administration.help}>
        Underlined in the copy as people write, with the reason beside it in Checks, and put right by a key. A
        table has the columns language, kind, not, say, reason, endings and quotations; several forms in one
        cell are parted by |.
      </p>
      <div className={`${table.choice} ${styles.choice}`}>
        <Select
          label="Language"
          value={language}
          onChange={(id) => {
            setLanguage(id as Language)
            setOpen(null)
          }}
          options={EVERY_LANGUAGE}
        />
        <FindField typed={typed} onType={setTyped} />
        <Button kind="act" onPress={() => setOpen('new')}>
          Add a rule
        </Button>
      </div>
      <TableNotices
        failed={error ?? importing.error ?? removing.error ?? restoring.error}
        importing={importing}
        removed={removed && `The rule about “${removed.not[0]}” is removed.`}
        onUndo={() => removed && restoring.mutate(removed)}
        isUndoing={restoring.isPending}
      />
      {open === 'new' && (
        <RuleForm key={language} language={language} rule={null} onDone={() => setOpen(null)} />
      )}
      <ul className={table.list} aria-label="Rules">
        {found.map((rule) => (
          <li key={rule.id}>
            {open === rule.id ? (
              <RuleForm language={language} rule={rule} onDone={() => setOpen(null)} />
            ) : (
              <RuleRow
                rule={rule}
                onChange={() => setOpen(rule.id)}
                onRemove={() => removing.mutate(rule, { onSuccess: () => setRemoved(rule) })}
              />
            )}
          </li>
        ))}
      </ul>
      {rules && found.length === 0 && open !== 'new' && (
        <p className={table.none}>
          {wanted === ''
            ? `No rule for ${LANGUAGES[language].english} yet. Add the first, or import a table.`
            : 'None of these words. Find looks in what is written, what is not, and reasons.'}
        </p>
      )}
      {rules && rules.length > 0 && <TryIt rules={rules} language={language} />}
    </div>
  )
}
