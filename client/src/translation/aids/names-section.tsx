import type { Language } from '@copydesk/shared/languages'
import { LANGUAGES } from '@copydesk/shared/languages'
import type { NameForms, StoryName } from '@copydesk/shared/terms'
import { useState } from 'react'
import { keepName, removeName } from '../../api/translation-aids.ts'
import { checksOf, useAct } from '../../api/use-act.ts'
import styles from '../../checks/checks.module.css'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { formSends } from '../../ui/form-sends.ts'
import { SaveOrLeave } from '../../ui/save-or-leave.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  edition: string
  names: readonly StoryName[]
  /** Those that the list is shown in. */
  languages: readonly Language[]
  editable: boolean
}

/** The story's own list: what its people and places are called in each language. */
export function NamesSection({ edition, names, languages, editable }: Props) {
  const [open, setOpen] = useState<StoryName | 'new' | null>(null)
  const keeping = useAct(checksOf(edition), keepName, () => setOpen(null))
  const removing = useAct(checksOf(edition), removeName)
  const form = (name: StoryName | null) => (
    <NameForm
      key={name?.id ?? 'new'}
      forms={name?.forms ?? {}}
      languages={languages}
      isPending={keeping.isPending}
      onKeep={(forms) => keeping.mutate({ edition, id: name?.id ?? null, forms })}
      onLeave={() => setOpen(null)}
    />
  )
  return (
    <details className={styles.folded}>
      <summary>Names in this story{names.length > 0 ? `, ${names.length}` : ''}</summary>
      <Failure thrown={keeping.error ?? removing.error} />
      <ul className={styles.list} aria-label="Names in this story">
        {names.map((name) =>
          open !== 'new' && open?.id === name.id ? (
            <li key={name.id}>{form(name)}</li>
          ) : (
            <li key={name.id} className={styles.name}>
              <span className={styles.words}>
                {languages.map((language, at) => (
                  <span key={language} className={at === 0 ? styles.theirs : undefined}>
                    {at > 0 && <span aria-hidden>→ </span>}
                    <bdi lang={language}>{name.forms[language]?.join(', ') ?? '–'}</bdi>
                  </span>
                ))}
              </span>
              {editable && (
                <span className={styles.acts}>
                  <Button kind="plain" onPress={() => setOpen(name)}>
                    Change
                  </Button>
                  <Button kind="plain" onPress={() => removing.mutate({ edition, id: name.id })}>
                    Remove
                  </Button>
                </span>
              )}
            </li>
          ),
        )}
      </ul>
      {open === 'new' && form(null)}
      {editable && open === null && (
        <Button kind="plain" onPress={() => setOpen('new')}>
          Add a name
        </Button>
      )}
    </details>
  )
}

interface FormProps {
  forms: NameForms
  languages: readonly Language[]
  isPending: boolean
  onKeep: (forms: NameForms) => void
  onLeave: () => void
}

function NameForm({ forms, languages, isPending, onKeep, onLeave }: FormProps) {
  const [draft, setDraft] = useState(() =>
    Object.fromEntries(languages.map((language) => [language, forms[language]?.join(', ') ?? ''])),
  )
  const { ...kept } = forms
  for (const language of languages) {
    const said = (draft[language] ?? '').split(/[,、،]/).flatMap((one) => one.trim() || [])
    if (said.length > 0) kept[language] = said
    else delete kept[language]
  }
  const isEmpty = Object.keys(kept).length === 0
  const submit = () => {
    if (!isPending && !isEmpty) onKeep(kept)
  }
  return (
    <form className={styles.reason} aria-label="A name" {...formSends(submit)}>
      {languages.map((language) => (
        <TextField
          key={language}
          label={LANGUAGES[language].english}
          value={draft[language] ?? ''}
          onChange={(said) => setDraft({ ...draft, [language]: said })}
          maxLength={500}
        />
      ))}
      <p className={styles.none}>Several forms are parted by commas.</p>
      <span className={styles.acts}>
        <SaveOrLeave isSaving={isPending} isDisabled={isEmpty} onLeave={onLeave} />
      </span>
    </form>
  )
}
