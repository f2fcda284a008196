import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import type { FormEvent } from 'react'
import { changeNewsroom } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { LANGUAGE_CHOICES } from '../../newsroom/language-choices.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import { useChanges } from '../use-changes.ts'
import { DesksPart } from './desks-part.tsx'
import { DraftsPart } from './drafts-part.tsx'

/** What the newsroom is called, the languages that it works in, and its desks. */
export function NewsroomSection() {
  const { newsroom } = useMe()
  const { name, languages, zone } = newsroom
  const { values, change, set, settle } = useChanges({ name, languages, zone })
  const changing = useAct(NEWSROOM, changeNewsroom)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change) changing.mutate(change, { onSuccess: settle })
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>Newsroom</h2>
      </div>
      <form className={styles.form} onSubmit={submit}>
        <Failure thrown={changing.error} />
        <TextField
          label="Name"
          value={values.name}
          onChange={(next) => set('name', next)}
          maxLength={NEWSROOM_NAME_LENGTH}
        />
        <Choices
          legend="Languages"
          options={LANGUAGE_CHOICES}
          value={values.languages}
          onChange={(next) => set('languages', next)}
        />
        <Select
          label="Clock"
          options={[...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((id) => ({
            id,
            name: id,
          }))}
          value={values.zone}
          onChange={(next) => set('zone', next)}
          help="Releases and embargoes are shown by it, and what is published bears its day."
        />
        <div className={styles.acts}>
          <Button type="submit" kind="act" isDisabled={!change} isPending={changing.isPending}>
            Save
          </Button>
          {changing.isSuccess && !change && <Notice tone="done">Saved.</Notice>}
        </div>
      </form>
      <DesksPart />
      <DraftsPart />
    </div>
  )
}
