import type { Language } from '@copydesk/shared/languages'
import { newRuleSchema, RULE_KINDS, type Rule, type RuleKind } from '@copydesk/shared/stylebook'
import { useState } from 'react'
import administration from '../administration/administration.module.css'
import { keepRule } from '../api/stylebook.ts'
import { STYLEBOOK, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { linesOf } from '../tables/lines-of.ts'
import table from '../tables/table.module.css'
import { formSends } from '../ui/form-sends.ts'
import { Notice } from '../ui/notice.tsx'
import { SaveOrLeave } from '../ui/save-or-leave.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick } from '../ui/tick.tsx'
import { KIND_WORDS } from './kind-words.ts'

interface Props {
  language: Language
  /** Null adds one. */
  rule: Rule | null
  onDone: () => void
}

const KINDS = RULE_KINDS.map((id) => ({ id, name: KIND_WORDS[id].name }))

/** A rule: what is not written, what is, why, and where. */
export function RuleForm({ language, rule, onDone }: Props) {
  const [draft, setDraft] = useState({
    kind: rule?.kind ?? ('word' as RuleKind),
    not: rule?.not.join('\n') ?? '',
    say: rule?.say.join('\n') ?? '',
    reason: rule?.reason ?? '',
    endings: rule?.endings ?? false,
    inQuotations: rule?.inQuotations ?? false,
  })
  const [wrong, setWrong] = useState('')
  const keeping = useAct(STYLEBOOK, keepRule, onDone)
  const set = (more: Partial<typeof draft>) => setDraft({ ...draft, ...more })
  const words = KIND_WORDS[draft.kind]
  const submit = () => {
    if (keeping.isPending) return
    const read = newRuleSchema.safeParse({
      ...draft,
      language,
      not: linesOf(draft.not),
      say: draft.kind === 'phrase' ? [] : linesOf(draft.say),
    })
    setWrong(read.error?.issues[0]?.message ?? '')
    if (read.success) keeping.mutate({ ...read.data, id: rule?.id ?? null })
  }
  return (
    <form
      className={administration.card}
      aria-label={rule ? `The rule about ${rule.not[0]}` : 'A new rule'}
      {...formSends(submit)}
    >
      {wrong && <Notice tone="stop">{wrong}</Notice>}
      <Failure thrown={keeping.error} />
      <div className={table.fields}>
        <Select
          label="About"
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as RuleKind })}
          options={KINDS}
          help={words.help}
        />
        <TextField
          label="Why"
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          rows={2}
          help="Writers read it beside their words."
        />
        <TextField
          label={words.not}
          value={draft.not}
          onChange={(not) => set({ not })}
          rows={3}
          help="One a line."
          autoFocus
        />
        {draft.kind !== 'phrase' && (
          <TextField
            label={words.say}
            value={draft.say}
            onChange={(say) => set({ say })}
            rows={3}
            help="One a line; a key puts the first in its place."
          />
        )}
      </div>
      {draft.kind !== 'title' && (
        <Tick
          isTicked={draft.endings}
          onChange={(endings) => set({ endings })}
          help="Then “neutralise” is “neutralised”, too; which ending the other word has, the writer decides."
        >
          Also with other endings
        </Tick>
      )}
      <Tick isTicked={draft.inQuotations} onChange={(inQuotations) => set({ inQuotations })}>
        Also in quotations
      </Tick>
      <div className={administration.acts}>
        <SaveOrLeave isSaving={keeping.isPending} onLeave={onDone} />
      </div>
    </form>
  )
}
