import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { type Term, termKey } from '@copydesk/shared/terms'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import administration from '../administration/administration.module.css'
import { getTerms, importTerms, removeTerm, restoreTerm, termsFile, termsOf } from '../api/terms.ts'
import { TERMS, useAct } from '../api/use-act.ts'
import { EVERY_LANGUAGE } from '../newsroom/every-language.ts'
import { useMe } from '../session/use-me.ts'
import { FindField } from '../tables/find-field.tsx'
import table from '../tables/table.module.css'
import { TableHead } from '../tables/table-head.tsx'
import { TableNotices } from '../tables/table-notices.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { TermForm } from './term-form.tsx'
import { TermRow } from './term-row.tsx'
import styles from './terms.module.css'

/** More than these nobody reads: whoever looks for one types some of it. */
const MOST = 200

/** How the newsroom says things in other languages, and how it does not. */
export function TermsSection() {
  const { newsroom } = useMe()
  const [first = 'en', second = first === 'fr' ? 'en' : 'fr'] = newsroom.languages
  const [pair, setPair] = useState<{ from: Language; to: Language }>({ from: first, to: second })
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<string | 'new' | null>(null)
  const [removed, setRemoved] = useState<Term | null>(null)
  const { data: terms, error } = useQuery({
    queryKey: termsOf(pair),
    queryFn: ({ signal }) => getTerms(pair, signal),
    placeholderData: (before) => before,
  })
  const removing = useAct(TERMS, (term: Term) => removeTerm(term.id))
  const restoring = useAct(
    TERMS,
    (term: Term) => restoreTerm(term.id),
    () => setRemoved(null),
  )
  const importing = useAct(TERMS, async (csv: () => Promise<string>) => importTerms(await csv()))
  const wanted = termKey(typed)
  const found = (terms ?? []).filter(
    ({ term, preferred, forbidden, note }) =>
      wanted === '' ||
      [term, ...preferred, ...forbidden, note].some((words) => termKey(words).includes(wanted)),
  )
  const choose = (side: 'from' | 'to') => (id: string) => {
    const other = side === 'from' ? 'to' : 'from'
    const language = id as Language
    // A language is not translated into itself: the two change places.
    setPair(pair[other] === language ? { from: pair.to, to: pair.from } : { ...pair, [side]: language })
    setOpen(null)
  }
  return (
    <div className={administration.wide}>
      <TableHead title="Terms" file="A table of terms" href={termsFile(pair)} importing={importing} />
      <p className={administration.help}>
        Shown beside translators as they write, and inserted by a key; a translation that is not used is
        flagged. A table has the columns from, to, term, preferred, forbidden, note and example; several
        translations in one cell are parted by |.
      </p>
      <div className={`${table.choice} ${styles.pair}`}>
        <Select label="From" value={pair.from} onChange={choose('from')} options={EVERY_LANGUAGE} />
        <Select label="Into" value={pair.to} onChange={choose('to')} options={EVERY_LANGUAGE} />
        <FindField typed={typed} onType={setTyped} />
        <Button kind="act" onPress={() => setOpen('new')}>
          Add a term
        </Button>
      </div>
      <TableNotices
        failed={error ?? importing.error ?? removing.error ?? restoring.error}
        importing={importing}
        removed={removed && `“${removed.term}” is removed.`}
        onUndo={() => removed && restoring.mutate(removed)}
        isUndoing={restoring.isPending}
      />
      {open === 'new' && (
        <TermForm key={`${pair.from} ${pair.to}`} pair={pair} term={null} onDone={() => setOpen(null)} />
      )}
      <ul className={table.list} aria-label="Terms">
        {found.slice(0, MOST).map((term) => (
          <li key={term.id}>
            {open === term.id ? (
              <TermForm pair={pair} term={term} onDone={() => setOpen(null)} />
            ) : (
              <TermRow
                term={term}
                onChange={() => setOpen(term.id)}
                onRemove={() => removing.mutate(term, { onSuccess: () => setRemoved(term) })}
              />
            )}
          </li>
        ))}
      </ul>
      {terms && found.length === 0 && open !== 'new' && (
        <p className={table.none}>
          {wanted === ''
            ? `No term from ${LANGUAGES[pair.from].english} into ${LANGUAGES[pair.to].english} yet. Add the first, or import a table.`
            : 'None of these words. Find looks in terms, translations and notes.'}
        </p>
      )}
      {found.length > MOST && <p className={table.none}>There are {found.length}: type some of the term.</p>}
    </div>
  )
}
