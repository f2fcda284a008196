import { CREDIT_ROLES, type CreditLanguage, type CreditRole, type OwnRole } from '@copydesk/shared/credits'
import { type FormEvent, useState } from 'react'
import { defineRole } from '../../api/house.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { CREDIT_ROLE_WORDS } from '../../credits/credit-role-words.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Tick } from '../../ui/tick.tsx'
import styles from '../administration.module.css'
import house from './house.module.css'
import { LabelFields } from './label-fields.tsx'

interface Props {
  /** The language in which it is said now; the others it keeps. */
  words: CreditLanguage
  own: OwnRole | null
  onDone: () => void
}

const NEW = { role: null, name: '', labels: {}, iptc: null, followed: false, behind: null }

/** A role of the newsroom's own: what it is called here, how lines say it, and where they do. */
export function OwnRoleForm({ words, own, onDone }: Props) {
  const [draft, setDraft] = useState<Omit<OwnRole, 'role' | 'retired'> & { role: OwnRole['role'] | null }>(
    own ?? NEW,
  )
  const defining = useAct(HOUSE, defineRole, onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.name.trim() !== '') defining.mutate(draft)
  }
  const { [words.tag]: label, ...others } = draft.labels
  return (
    <form className={styles.card} onSubmit={submit} aria-label={own ? `The role ${own.name}` : 'A new role'}>
      <Failure thrown={defining.error} />
      <div className={house.fields}>
        <TextField
          label="What it is called here"
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          maxLength={60}
          placeholder="Legal reading"
        />
        <Select
          label="In the line it stands"
          value={draft.behind ?? ''}
          onChange={(id) => setDraft({ ...draft, behind: id === '' ? null : (id as CreditRole) })}
          options={[
            { id: '', name: 'At the end' },
            ...CREDIT_ROLES.map((id) => ({ id, name: `Behind ${CREDIT_ROLE_WORDS[id].toLowerCase()}` })),
          ]}
        />
        <TextField
          label="IPTC role"
          value={draft.iptc ?? ''}
          onChange={(iptc) => setDraft({ ...draft, iptc: iptc.trim() === '' ? null : iptc })}
          maxLength={60}
          help="Of Content Production Party Role, where it has one."
        />
      </div>
      <Tick isTicked={draft.followed} onChange={(followed) => setDraft({ ...draft, followed })}>
        A localization names those of its original
      </Tick>
      <p className={styles.help}>
        What a line in this language says before the names, or around {'{}'}. Without it the role’s name and a
        colon are printed. Other languages: choose them above.
      </p>
      <LabelFields
        label={label}
        onChange={(next) =>
          setDraft({ ...draft, labels: next === undefined ? others : { ...others, [words.tag]: next } })
        }
      />
      <div className={styles.acts}>
        <Button type="submit" kind="act" isPending={defining.isPending}>
          Save the role
        </Button>
        <Button onPress={onDone}>Cancel</Button>
      </div>
    </form>
  )
}
