import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import { useId } from 'react'
import styles from '../session/sign-in.module.css'
import { TextField } from '../ui/text-field.tsx'
import type { FirstProps } from './first-person.tsx'

const ALL = Object.entries(LANGUAGES) as [Language, (typeof LANGUAGES)[Language]][]

/** What the newsroom is. */
export function NewsroomFields({ first, set, faults }: FirstProps) {
  const id = useId()
  const choose = (language: Language, isChosen: boolean) =>
    set({
      languages: isChosen
        ? [...first.languages, language]
        : first.languages.filter((one) => one !== language),
    })
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
      <fieldset className={styles.languages} aria-describedby={faults.languages ? id : undefined}>
        <legend>Languages</legend>
        {ALL.map(([language, { name }]) => (
          <label key={language}>
            <input
              type="checkbox"
              name="languages"
              checked={first.languages.includes(language)}
              onChange={({ target }) => choose(language, target.checked)}
            />
            <span lang={language}>{name}</span>
          </label>
        ))}
        {faults.languages && (
          <p id={id} className={styles.fault}>
            {faults.languages}
          </p>
        )}
      </fieldset>
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
