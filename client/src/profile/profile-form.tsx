import type { Profile, ProfileChange } from '@copydesk/shared/profile'
import { useState } from 'react'
import { changeProfile } from '../api/people.ts'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/choices.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CreditedAs } from './credited-as.tsx'
import { NamesInScripts } from './names-in-scripts.tsx'
import styles from './profile.module.css'
import { useProfileAct } from './use-profile-act.ts'

interface Props {
  profile: Profile
  onClose: () => void
}

type Draft = Required<ProfileChange>

/** The profile shows them by these names, too. */
const LANGUAGE_NAMES = LANGUAGE_CHOICES.map(({ id, title }) => ({ id, name: title }))

export function ProfileForm({ profile, onClose }: Props) {
  const { person, name, names, bio, beat, languages, initials, disclosures, may } = profile
  const [draft, setDraft] = useState<Draft>({ name, names, bio, beat, languages, initials, disclosures })
  const saving = useProfileAct(person.id, (change: ProfileChange) => changeProfile(person.id, change))
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const submit = () => {
    if (saving.isPending || !draft.name.trim()) return
    saving.mutate(changed(profile, draft), { onSuccess: onClose })
  }
  return (
    <>
      <form className={styles.form} aria-label="Profile" {...formSends(submit)}>
        <TextField
          label="Name as printed"
          help="Credits print it, in every story, cleared ones too."
          value={draft.name}
          onChange={(printed) => set({ name: printed })}
          maxLength={200}
          isRequired
          autoFocus
        />
        <NamesInScripts names={draft.names} onChange={(written) => set({ names: written })} />
        <TextField
          label="Bio"
          help="A few sentences that readers may see under a column."
          rows={5}
          maxLength={5000}
          value={draft.bio}
          onChange={(said) => set({ bio: said })}
        />
        <div className={styles.pair}>
          <TextField
            label="Beat"
            maxLength={200}
            value={draft.beat}
            onChange={(covered) => set({ beat: covered })}
          />
          <TextField
            label="Initials"
            help="As they stand under an edit."
            maxLength={8}
            value={draft.initials}
            onChange={(signed) => set({ initials: signed })}
          />
        </div>
        <Choices
          legend="Languages you work in"
          options={LANGUAGE_NAMES}
          value={draft.languages}
          onChange={(spoken) => set({ languages: spoken })}
        />
        <TextField
          label="Disclosures"
          help="Holdings, memberships, family: what colleagues must know before they give you a story."
          rows={3}
          maxLength={5000}
          value={draft.disclosures}
          onChange={(told) => set({ disclosures: told })}
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
      {may.link.allowed && <CreditedAs profile={profile} />}
    </>
  )
}

/** Only what differs is sent: whoever changed something else meanwhile keeps it. */
function changed(profile: Profile, draft: Draft): ProfileChange {
  const names = Object.fromEntries(Object.entries(draft.names).filter(([, name]) => name.trim()))
  const wanted = { ...draft, names }
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(profile[key as keyof Draft]),
    ),
  )
}
