import { openDesks, type Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { useId, useState } from 'react'
import { saying } from '../api/ask.ts'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './filing-panel.module.css'
import { useReviewAct } from './use-review-act.ts'

export interface FileFormProps {
  page: EditionPage
  /** Everything typed here is on disk: only then can a version be made of it. */
  saved: boolean
  /** The note to the desk as it is typed: it outlives the panel, which somebody may close to look at another. */
  note: string
  onNote: (note: string) => void
}

/** Handing it over: to the desk or to one of its editors, with what they should know. */
export function FileForm({ page, saved, note, onNote }: FileFormProps) {
  const { edition, may } = page
  const { desks, people, person } = useMe()
  const [chosen, setDesk] = useState<string | null>(null)
  const [to, setTo] = useState('')
  const desk = chosen ?? edition.desk
  const acting = useReviewAct(edition.id)
  const ready = may.file.allowed && saved && !acting.isPending
  const whyId = useId()
  const isFirst = edition.state === 'draft'
  const words = isFirst ? 'File' : edition.state === 'published' ? 'File an update' : 'File again'
  const forget = () => {
    onNote('')
    setDesk(null)
    setTo('')
  }
  const file = () => {
    if (!ready) return
    // Where nobody chose another desk it stays where it is, also when somebody has moved it meanwhile.
    const going = chosen === null ? {} : { desk: chosen }
    acting.mutate({ act: 'file', note, ...going, to: to || null }, { onSuccess: forget })
  }
  if (!may.file.allowed)
    return isFirst ? (
      <PanelSection title="File">
        <p className={styles.why}>{may.file.why}</p>
      </PanelSection>
    ) : null
  return (
    <PanelSection title={words}>
      <form className={styles.form} {...formSends(file)}>
        <TextField
          label="Note to the desk"
          help="What is still open, and whom to ring. Readers never see it."
          rows={4}
          value={note}
          onChange={onNote}
          maxLength={2000}
        />
        <div className={styles.pair}>
          <Select
            label="To the desk"
            options={openDesks(desks, edition.desk)}
            value={desk}
            onChange={(next) => {
              setDesk(next)
              setTo('')
            }}
          />
          <Select
            label="For"
            options={[{ id: '', name: 'Whoever is on' }, ...editorsOf(desk, people, person.id)]}
            value={to}
            onChange={setTo}
          />
        </div>
        <div className={styles.acts}>
          <Button
            kind="act"
            type="submit"
            isDisabled={!ready}
            isPending={acting.isPending}
            aria-describedby={saved ? undefined : whyId}
          >
            {words} <Kbd keys="Ctrl+Enter" />
          </Button>
          {!saved && (
            <span id={whyId} className={styles.why}>
              Once your words are saved.
            </span>
          )}
        </div>
        {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
      </form>
    </PanelSection>
  )
}

/** Those of the desk first among whom it could be for; who may take it is the server's to say. */
function editorsOf(desk: string, people: readonly Person[], me: string) {
  return people
    .filter(({ id, role }) => id !== me && (role === 'editor' || role === 'managing-editor'))
    .sort((a, b) => Number(b.desk === desk) - Number(a.desk === desk) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ id, name }))
}
