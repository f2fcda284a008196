import type { Language } from '@copydesk/shared/languages'
import styles from '../session/sign-in.module.css'
import { TextField } from '../ui/text-field.tsx'
import type { Faults } from './faults.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** What is typed into the first page. */
export interface First {
  newsroom: string
  languages: Language[]
  /** One a line. */
  desks: string
  name: string
  email: string
  password: string
}

export interface FirstProps {
  first: First
  set: (change: Partial<First>) => void
  faults: Faults<keyof First>
}

/** Who runs the newsroom. */
export function FirstPerson({ first, set, faults }: FirstProps) {
  return (
    <fieldset className={styles.group}>
      <legend>You, its managing editor</legend>
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={200}
        value={first.name}
        onChange={(name) => set({ name })}
        error={faults.name}
        help="As it stands in a byline."
      />
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        maxLength={200}
        value={first.email}
        onChange={(email) => set({ email })}
        error={faults.email}
      />
      <NewPasswordField
        value={first.password}
        onChange={(password) => set({ password })}
        error={faults.password}
      />
    </fieldset>
  )
}
