import { CONTRIBUTOR_KINDS, type Contributor } from '@copydesk/shared/credits'
import { useState } from 'react'
import { type ContributorChange, changeContributor } from '../../api/directory.ts'
import { DIRECTORY, useAct } from '../../api/use-act.ts'
import { filledIn, PrintedBio, PrintedName } from '../../profile/printed-of.tsx'
import { Failure } from '../../session/failure.tsx'
import { formSends } from '../../ui/form-sends.ts'
import { SaveOrLeave } from '../../ui/save-or-leave.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './directory.module.css'
import { KIND_WORDS } from './kind-words.ts'

const KINDS = CONTRIBUTOR_KINDS.map((id) => ({ id, name: KIND_WORDS[id] }))

/** What is printed of somebody, and what else they are found by. */
export function ContributorForm({ contributor, onClose }: { contributor: Contributor; onClose: () => void }) {
  const [opened] = useState(contributor)
  const [draft, setDraft] = useState({ ...contributor, aliases: contributor.aliases.join('\n') })
  const saving = useAct(DIRECTORY, (change: ContributorChange) => changeContributor(contributor.id, change))
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }))
  const submit = () => {
    if (!saving.isPending && draft.name.trim()) saving.mutate(changed(opened, draft), { onSuccess: onClose })
  }
  return (
    <form className={styles.form} aria-label={contributor.name} {...formSends(submit)}>
      <PrintedName printed={draft} onChange={set} />
      <Select
        label="Kind"
        options={KINDS}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as Contributor['kind'] })}
      />
      <TextField
        label="Also called"
        help="A name a line. They are found by these too; none of them is printed."
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
        maxLength={4000}
      />
      <PrintedBio printed={draft} onChange={set} />
      <Failure thrown={saving.error} />
      <div className={styles.acts}>
        <SaveOrLeave isSaving={saving.isPending} isDisabled={!draft.name.trim()} onLeave={onClose} />
      </div>
    </form>
  )
}

/** Only what differs is sent: whoever changed something else meanwhile keeps it. */
function changed(
  before: Contributor,
  { name, names, kind, bio, bios, aliases }: Omit<Contributor, 'aliases'> & { aliases: string },
): ContributorChange {
  const wanted: Required<ContributorChange> = {
    name,
    names: filledIn(names),
    kind,
    bio,
    bios: filledIn(bios),
    aliases: aliases
      .split('\n')
      .map((alias) => alias.trim())
      .filter(Boolean),
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof ContributorChange]),
    ),
  )
}
