import type { Profile, ProfileChange } from '@copydesk/shared/profile'
import { useState } from 'react'
import { changeProfile } from '../api/people.ts'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { Failure } from '../session/failure.tsx'
import { Choices } from '../ui/choices.tsx'
import { formSends } from '../ui/form-sends.ts'
import { SaveOrLeave } from '../ui/save-or-leave.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CreditedAs } from './credited-as.tsx'
import { filledIn, PrintedBio, PrintedName } from './printed-of.tsx'
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
  const { person, name, names, bio, bios, beat, languages, initials, disclosures, may } = profile
  const [draft, setDraft] = useState<Draft>({
    name,
    names,
    bio,
    bios,
    beat,
    languages,
    initials,
    disclosures,
  })
  const saving = useProfileAct(person.id, (change: ProfileChange) => changeProfile(person.id, change))
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const submit = () => {
    if (saving.isPending || !draft.name.trim()) return
    saving.mutate(changed(profile, draft), { onSuccess: onClose })
  }
  return (
    <>
      <form className={styles.form} aria-label="Profile" {...formSends(submit)}>
        <PrintedName printed={draft} onChange={set} autoFocus />
        <PrintedBio printed={draft} onChange={set} />
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
          <SaveOrLeave isSaving={saving.isPending} isDisabled={!draft.name.trim()} onLeave={onClose} />
        </div>
      </form>
      {may.link.allowed && <CreditedAs profile={profile} />}
    </>
  )
}

/** Only what differs is sent: whoever changed something else meanwhile keeps it. */
function changed(profile: Profile, draft: Draft): ProfileChange {
  const wanted = { ...draft, names: filledIn(draft.names), bios: filledIn(draft.bios) }
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(profile[key as keyof Draft]),
    ),
  )
}
