import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import styles from '../session/sign-in.module.css'
import { Choices } from '../ui/choices.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { FirstProps } from './first-person.tsx'

/** What the newsroom is. */
export function NewsroomFields({ first, set, faults }: FirstProps) {
  return (
    <fieldset className={styles.group}>
      <legend>The newsroom</legend>
      <TextField
        label="Name"
        name="newsroom"
        maxLength={NEWSROOM_NAME_LENGTH}
        autoFocus
        value={first.newsroom}
        onChange={(newsroom) => set({ newsroom })}
        error={faults.newsroom}
      />
      <Choices
        legend="Languages"
        name="languages"
        options={LANGUAGE_CHOICES}
        value={first.languages}
        onChange={(languages) => set({ languages })}
        error={faults.languages}
      />
      <TextField
        label="Desks"
        name="desks"
        rows={3}
        placeholder={'World\nBusiness'}
        value={first.desks}
        onChange={(desks) => set({ desks })}
        error={faults.desks}
        help="The teams that stories belong to, one a line. You stand on the first."
      />
    </fieldset>
  )
}
