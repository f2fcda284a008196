import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Rule } from '@copydesk/shared/stylebook'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import administration from '../administration/administration.module.css'
import { importRules, removeRule, restoreRule, stylebookFile, stylebookOf } from '../api/stylebook.ts'
import { STYLEBOOK, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { decodeTable } from '../terms/decode-table.ts'
import terms from '../terms/terms.module.css'
import { Button, buttonLook } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { RuleForm } from './rule-form.tsx'
import { RuleRow } from './rule-row.tsx'
import styles from './stylebook.module.css'
import { TryIt } from './try-it.tsx'

const OFFERED = (Object.entries(LANGUAGES) as [Language, (typeof LANGUAGES)[Language]][]).map(
  ([id, { name, english }]) => ({ id, name: name === english ? name : `${english} (${name})` }),
)

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
  const importing = useAct(STYLEBOOK, async (file: File) =>
    importRules(decodeTable(new Uint8Array(await file.arrayBuffer()))),
  )
  const chooser = useRef<HTMLInputElement>(null)
  const wanted = typed.trim().toLowerCase()
  const found = (rules ?? []).filter(({ not, say, reason }) =>
    [...not, ...say, reason].some((words) => words.toLowerCase().includes(wanted)),
  )
  return (
    <div className={administration.wide}>
      <div className={administration.head}>
        <h2 className={administration.title}>Stylebook</h2>
        <span className={administration.acts}>
          <Button onPress={() => chooser.current?.click()} isPending={importing.isPending}>
            Import a table
          </Button>
          <a className={buttonLook()} href={stylebookFile(language)} download>
            Export as table
          </a>
        </span>
        <input
          ref={chooser}
          type="file"
          accept=".csv,text/csv,text/tab-separated-values"
          hidden
          aria-label="A table of rules"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) importing.mutate(file)
            target.value = ''
          }}
        />
      </div>
      <p className={administration.help}>
        Underlined in the copy as people write, with the reason beside it in Checks, and put right by a key. A
        table has the columns language, kind, not, say, reason, endings and quotations; several forms in one
        cell are parted by |.
      </p>
      <div className={styles.choice}>
        <Select
          label="Language"
          value={language}
          onChange={(id) => {
            setLanguage(id as Language)
            setOpen(null)
          }}
          options={OFFERED}
        />
        <label className={terms.search}>
          <span>Find</span>
          <input
            type="search"
            dir="auto"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <Button kind="act" onPress={() => setOpen('new')}>
          Add a rule
        </Button>
      </div>
      <Failure thrown={error ?? importing.error ?? removing.error ?? restoring.error} />
      {importing.data && (
        <Notice tone="done" act={<Button onPress={() => importing.reset()}>Put away</Button>}>
          {importing.data.added} added, {importing.data.changed} changed.
        </Notice>
      )}
      {removed && (
        <Notice
          tone="done"
          act={
            <Button onPress={() => restoring.mutate(removed)} isPending={restoring.isPending}>
              Undo
            </Button>
          }
        >
          The rule about “{removed.not[0]}” is removed.
        </Notice>
      )}
      {open === 'new' && (
        <RuleForm key={language} language={language} rule={null} onDone={() => setOpen(null)} />
      )}
      <ul className={terms.list} aria-label="Rules">
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
        <p className={terms.none}>
          {wanted === ''
            ? `No rule for ${LANGUAGES[language].english} yet. Add the first, or import a table.`
            : 'None of these words. Find looks in what is written, what is not, and reasons.'}
        </p>
      )}
      {rules && rules.length > 0 && <TryIt rules={rules} language={language} />}
    </div>
  )
}
