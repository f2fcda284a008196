import type { CreditLanguage, HouseBook, HouseStyle, KeptStyle } from '@copydesk/shared/credits'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { actOnStyle, changeStyle } from '../../api/house.ts'
import { keys } from '../../api/keys.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import house from './house.module.css'
import { RoleLabels } from './role-labels.tsx'
import { RoleOrder } from './role-order.tsx'
import { differencesOf, shown } from './style-differences.ts'
import { StyleExamples } from './style-examples.tsx'
import { StyleField } from './style-field.tsx'
import { STYLE_PARTS, withPart } from './style-parts.ts'

interface Props {
  words: CreditLanguage
  style: HouseStyle
  /** Null while the newsroom never changed it. */
  kept: KeptStyle | null
  given: HouseStyle
}

/** A style, what it prints as one adjusts it, and what it has another way than the given one. */
export function StyleEditor({ words, style, kept, given }: Props) {
  const [began, setBegan] = useState<{ draft: HouseStyle; seen: number } | null>(null)
  const client = useQueryClient()
  /** At once: a draft that is begun now is of the style as it was just saved. */
  const showNow = ({ house: book }: { house: HouseBook }) => {
    client.setQueryData(keys.house, book)
    setBegan(null)
  }
  const changing = useAct(HOUSE, (wanted: Parameters<typeof changeStyle>[0]) =>
    changeStyle(wanted).then(showNow),
  )
  const acting = useAct(HOUSE, (wanted: Parameters<typeof actOnStyle>[0]) => actOnStyle(wanted).then(showNow))
  const values = began?.draft ?? style
  const revision = kept?.revision ?? 0
  const isOwn = given.id !== style.id
  const which = { language: words.tag, id: style.id }
  const seen = { ...which, seen: revision }
  const differs = differencesOf(values, isOwn ? { ...given, name: values.name } : given)
  const dirty = !same(values, style)
  const isOvertaken = dirty && began !== null && began.seen !== revision
  // What somebody else changed since the first word of a draft was not looked at by whoever wrote it.
  const setDraft = (draft: HouseStyle) =>
    setBegan(same(draft, style) ? null : { draft, seen: dirty && began ? began.seen : revision })
  const leave = () => {
    setBegan(null)
    changing.reset()
  }
  const save = () => {
    if (began && dirty && !changing.isPending)
      changing.mutate({ ...which, seen: began.seen, style: began.draft })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <div className={house.columns}>
      <form className={styles.form} onSubmit={submit} aria-label={`The style ${style.name}`}>
        <TextField
          label="Name"
          value={values.name}
          onChange={(name) => setDraft({ ...values, name })}
          maxLength={80}
        />
        {STYLE_PARTS.map(({ title, parts }) => (
          <section key={title} className={styles.part} aria-label={title}>
            <h3 className={styles.partTitle}>{title}</h3>
            <div className={house.fields}>
              {parts.map((part) => (
                <StyleField
                  key={part.path}
                  part={part}
                  style={values}
                  onChange={setDraft}
                  usual={usualOf(words, part.path)}
                />
              ))}
            </div>
          </section>
        ))}
        <RoleLabels words={words} style={values} onChange={setDraft} />
        <RoleOrder style={values} onChange={setDraft} />
      </form>
      <div className={house.beside}>
        <StyleExamples words={words} style={values} />
        <Failure thrown={changing.error ?? acting.error} />
        {isOvertaken && (
          <Notice tone="stale">
            Somebody changed this style since you began. Your draft stays here, and is not saved over it:
            leave it to see how the style is now, then change that.
          </Notice>
        )}
        <div className={styles.acts}>
          <Button kind="act" isDisabled={!dirty} isPending={changing.isPending} onPress={save}>
            Save
          </Button>
          {dirty && <Button onPress={leave}>Leave it as it was</Button>}
          {!dirty && kept?.undoable && (
            <Button isPending={acting.isPending} onPress={() => acting.mutate({ ...seen, act: 'undo' })}>
              Undo the last change
            </Button>
          )}
          {!dirty && differs.length > 0 && (
            <ConfirmButton
              question={`Print as ${given.name} again?`}
              act="Reset"
              onConfirm={() => acting.mutate({ ...seen, act: 'reset' })}
            >
              Reset
            </ConfirmButton>
          )}
          {isOwn && !dirty && (
            <ConfirmButton
              question={`Remove ${style.name}?`}
              act="Remove"
              onConfirm={() => acting.mutate({ ...seen, act: 'remove' })}
            >
              Remove
            </ConfirmButton>
          )}
          {(changing.isSuccess || acting.isSuccess) && !dirty && (
            <Notice tone="done">Saved. Open stories print so now.</Notice>
          )}
        </div>
        <section aria-label="What differs" className={house.differs}>
          <h3 className={styles.partTitle}>
            {differs.length === 0 ? `As ${given.name} is given` : `What differs from ${given.name}`}
          </h3>
          <ul className={styles.plainList}>
            {differs.map((one) => (
              <li key={one.path} className={styles.held}>
                <span>
                  {one.words}: <del>{shown(one.given)}</del> <ins>{shown(one.now)}</ins>
                </span>
                <Button
                  kind="plain"
                  onPress={() => setDraft(withPart(values, one.path, one.given))}
                  aria-label={`${one.words}: as it was given`}
                >
                  As given
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

const same = (one: HouseStyle, other: HouseStyle) => JSON.stringify(one) === JSON.stringify(other)

/** The language's own words, where a style may have others. */
function usualOf({ standing }: CreditLanguage, path: string): string {
  const [where, name = ''] = path.split('.')
  return where === 'standing' ? ((standing as unknown as Record<string, string>)[name] ?? '') : ''
}
