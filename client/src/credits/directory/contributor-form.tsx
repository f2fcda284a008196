import { CONTRIBUTOR_KINDS, type Contributor } from '@copydesk/shared/credits'
import { useState } from 'react'
import { type ContributorChange, changeContributor } from '../../api/directory.ts'
import { DIRECTORY, useAct } from '../../api/use-act.ts'
import { NamesInScripts } from '../../profile/names-in-scripts.tsx'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { formSends } from '../../ui/form-sends.ts'
import { Kbd } from '../../ui/kbd.tsx'
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
      <TextField
        label="Name as printed"
        help="Credits print it, in every story, cleared ones too."
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        isRequired
      />
      <NamesInScripts names={draft.names} onChange={(names) => set({ names })} />
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
      <TextField
        label="Bio"
        help="A few sentences that readers may see under a column."
        rows={3}
        value={draft.bio}
        onChange={(bio) => set({ bio })}
        maxLength={5000}
      />
      <Failure thrown={saving.error} />
      <div className={styles.acts}>
        <Button kind="act" type="submit" isPending={saving.isPending} isDisabled={!draft.name.trim()}>
          Save <Kbd keys="Ctrl+Enter" />
        </Button>
        <Button kind="plain" onPress={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

/** Only what differs is sent: whoever changed something else meanwhile keeps it. */
function changed(
  before: Contributor,
  { name, names, kind, bio, aliases }: Omit<Contributor, 'aliases'> & { aliases: string },
): ContributorChange {
  const wanted: Required<ContributorChange> = {
    name,
    names: Object.fromEntries(Object.entries(names).filter(([, written]) => written.trim())),
    kind,
    bio,
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
