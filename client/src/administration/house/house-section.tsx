import {
  type CreditLanguage,
  creditLanguageTag,
  type HouseBook,
  loadWords,
  stylesIn,
} from '@copydesk/shared/credits'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getHouse } from '../../api/house-book.ts'
import { keys } from '../../api/keys.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Select } from '../../ui/select.tsx'
import styles from '../administration.module.css'
import { HoldingsDesks } from './holdings-desks.tsx'
import { OwnRoles } from './own-roles.tsx'
import { StyleChoices } from './style-choices.tsx'
import { StyleEditor } from './style-editor.tsx'
import { StyleTabs } from './style-tabs.tsx'

/** How the newsroom prints credits, bylines and datelines, language by language. */
export function HouseSection() {
  const { newsroom } = useMe()
  const first = newsroom.languages.find((one) => creditLanguageTag(one) !== null) ?? 'en'
  const [language, setLanguage] = useState<string>(first)
  const [open, setOpen] = useState('')
  const book = useQuery({ queryKey: keys.house, queryFn: ({ signal }) => getHouse(signal) })
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => loadWords(language),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className={styles.wide}>
      <div className={styles.head}>
        <h2 className={styles.title}>House styles</h2>
        <Select label="Language" value={language} onChange={setLanguage} options={OFFERED} />
      </div>
      <p className={styles.help}>
        How credit lines, bylines and datelines are printed. A change is printed at once in every open story;
        what was cleared shows as changed, and a version keeps what it printed.
      </p>
      {book.data && <HoldingsDesks asking={book.data.holdings} />}
      <Failure thrown={book.error ?? words.error} />
      {book.data && words.data && (
        <Styles key={language} words={words.data} book={book.data} open={open} onOpen={setOpen} />
      )}
    </div>
  )
}

const OFFERED = (Object.entries(LANGUAGES) as [Language, (typeof LANGUAGES)[Language]][])
  .filter(([id]) => creditLanguageTag(id) === id)
  .map(([id, { name, english }]) => ({ id, name: name === english ? name : `${name} (${english})` }))

interface Props {
  words: CreditLanguage
  book: HouseBook
  open: string
  onOpen: (id: string) => void
}

function Styles({ words, book, open, onOpen }: Props) {
  const all = stylesIn(words, book)
  const style = all.find(({ id }) => id === open) ?? all[0] ?? words.styles[0]
  const kept = book.styles.find((one) => one.language === words.tag && one.style.id === style.id) ?? null
  const given = words.styles.find(({ id }) => id === (kept?.from ?? style.id)) ?? words.styles[0]
  return (
    <>
      <StyleChoices language={words.tag} book={book} all={all} />
      <OwnRoles words={words} roles={book.roles} />
      <StyleTabs language={words.tag} all={all} open={style} onOpen={onOpen} />
      <StyleEditor key={style.id} words={words} style={style} kept={kept} given={given} />
    </>
  )
}
