import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { openDesks } from '@copydesk/shared/people'
import { type EditionPage, type EditionRow, storyAddress } from '@copydesk/shared/story'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { saying } from '../api/ask.ts'
import { useMe } from '../session/use-me.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet } from '../ui/sheet.tsx'
import styles from './new-edition-menu.module.css'
import { useMakeEdition } from './use-make-edition.ts'

type Beginning = 'empty' | 'copy' | 'machine'

interface Props {
  page: EditionPage
  /** Languages that the story is not in yet, those wanted first. */
  missing: readonly Language[]
  onClose: () => void
}

/** Makes a localization as somebody wants it: in which language, from which edition, beginning how, by whom. */
export function NewEditionSheet({ page, missing, onClose }: Props) {
  const { story, may, machine } = page
  const { person: me, people, desks } = useMe()
  const navigate = useNavigate()
  const making = useMakeEdition(story.id)
  const [language, setLanguage] = useState(missing[0] ?? '')
  const [follows, setFollows] = useState(story.editions.find((one) => one.follows === null)?.id ?? '')
  const [begins, setBegins] = useState<Beginning>('empty')
  const [translator, setTranslator] = useState('')
  const [desk, setDesk] = useState(story.desk)
  const others = may.assign.allowed
    ? people.filter(({ id }) => id !== me.id && (story.restrictedTo?.includes(id) ?? true))
    : []
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const made = making.data
  const make = () =>
    making.mutate(
      {
        language: language as Language,
        ...{ follows, begins },
        desk: desk === story.desk ? null : desk,
        translator: translator || null,
      },
      {
        onSuccess: ({ edition, why }) => {
          if (why === null) void navigate({ to: storyAddress(edition) })
        },
      },
    )
  if (made?.why)
    return (
      <Sheet title={`The ${LANGUAGES[made.edition.language].english} edition`} open onClose={onClose}>
        <div className={styles.form}>
          <Notice tone="stale">{made.why}</Notice>
          <Link to={storyAddress(made.edition)} className={buttonLook('act')}>
            Open it
          </Link>
        </div>
      </Sheet>
    )
  return (
    <Sheet title="Make an edition" open onClose={onClose}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <Select
          label="Language"
          options={missing.map((id) => ({ id, name: `${LANGUAGES[id].english} · ${LANGUAGES[id].name}` }))}
          value={language}
          onChange={(id) => setLanguage(id as Language)}
        />
        <Select
          label="It follows"
          options={story.editions.map((one) => ({ id: one.id, name: editionName(one) }))}
          value={follows}
          onChange={setFollows}
        />
        <Select
          label="It begins"
          options={[
            { id: 'empty', name: 'Empty, paragraph by paragraph' },
            { id: 'copy', name: 'With a copy of the words, to write over' },
            ...(machine ? [{ id: 'machine', name: 'Translated by machine, to be confirmed' }] : []),
          ]}
          value={begins}
          onChange={(id) => setBegins(id as Beginning)}
          {...(begins === 'machine'
            ? {
                help: 'The text is sent to the translation service. What it writes is marked until you confirm it.',
              }
            : {})}
        />
        <Select label="Desk" options={openDesks(desks, story.desk)} value={desk} onChange={setDesk} />
        <Select
          label="Translator"
          options={[
            { id: '', name: 'Whoever takes it' },
            { id: me.id, name: `${me.name} (you)` },
            ...others.map(({ id, name }) => ({ id, name })),
          ]}
          value={translator}
          onChange={setTranslator}
          {...(may.assign.allowed ? {} : { help: may.assign.why })}
        />
        {making.isError && <Notice tone="stop">{saying(making.error)}</Notice>}
        <Button type="submit" kind="act" isPending={making.isPending}>
          {making.isPending ? 'Making it…' : 'Make it'}
        </Button>
      </form>
    </Sheet>
  )
}

const editionName = ({ language, follows }: EditionRow) =>
  follows === null ? `The original, in ${LANGUAGES[language].english}` : `The ${LANGUAGES[language].english}`
