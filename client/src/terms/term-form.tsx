import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { newTermSchema, type Term } from '@copydesk/shared/terms'
import { useState } from 'react'
import administration from '../administration/administration.module.css'
import { keepTerm } from '../api/terms.ts'
import { TERMS, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { linesOf } from '../tables/lines-of.ts'
import table from '../tables/table.module.css'
import { formSends } from '../ui/form-sends.ts'
import { Notice } from '../ui/notice.tsx'
import { SaveOrLeave } from '../ui/save-or-leave.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  pair: { from: Language; to: Language }
  /** Null adds one. */
  term: Term | null
  onDone: () => void
}

/** A term and its translations, a line each. */
export function TermForm({ pair, term, onDone }: Props) {
  const [draft, setDraft] = useState({
    term: term?.term ?? '',
    preferred: term?.preferred.join('\n') ?? '',
    forbidden: term?.forbidden.join('\n') ?? '',
    note: term?.note ?? '',
    example: term?.example ?? '',
  })
  const [wrong, setWrong] = useState('')
  const keeping = useAct(TERMS, keepTerm, onDone)
  const set = (field: keyof typeof draft) => (words: string) => setDraft({ ...draft, [field]: words })
  const submit = () => {
    if (keeping.isPending) return
    const { preferred, forbidden, ...words } = draft
    const read = newTermSchema.safeParse({
      ...{ ...pair, ...words },
      ...{ preferred: linesOf(preferred), forbidden: linesOf(forbidden) },
    })
    setWrong(read.error?.issues[0]?.message ?? '')
    if (read.success) keeping.mutate({ ...read.data, id: term?.id ?? null })
  }
  const into = LANGUAGES[pair.to].english
  return (
    <form
      className={administration.card}
      aria-label={term ? `The term ${term.term}` : 'A new term'}
      {...formSends(submit)}
    >
      {wrong && <Notice tone="stop">{wrong}</Notice>}
      <Failure thrown={keeping.error} />
      <div className={table.fields}>
        <TextField
          label={`Term in ${LANGUAGES[pair.from].english}`}
          value={draft.term}
          onChange={set('term')}
          maxLength={200}
          autoFocus
        />
        <TextField label="Note" value={draft.note} onChange={set('note')} maxLength={1000} />
        <TextField
          label={`In ${into}`}
          value={draft.preferred}
          onChange={set('preferred')}
          rows={3}
          help="One a line; the first is inserted."
        />
        <TextField
          label={`Not in ${into}`}
          value={draft.forbidden}
          onChange={set('forbidden')}
          rows={3}
          help="One a line; flagged where the original says the term."
        />
        <TextField label="Example" value={draft.example} onChange={set('example')} maxLength={1000} />
      </div>
      <div className={administration.acts}>
        <SaveOrLeave isSaving={keeping.isPending} onLeave={onDone} />
      </div>
    </form>
  )
}
