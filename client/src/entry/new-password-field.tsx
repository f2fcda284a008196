import { PASSWORD_LENGTH } from '@copydesk/shared/people'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  label?: string
  value: string
  onChange: (password: string) => void
  error?: string | undefined
  autoFocus?: boolean
}

/** A password that somebody chooses. */
export function NewPasswordField({ label = 'Password', ...rest }: Props) {
  return (
    <TextField
      {...rest}
      label={label}
      type="password"
      name="new-password"
      autoComplete="new-password"
      maxLength={PASSWORD_LENGTH.most}
      help={`At least ${PASSWORD_LENGTH.least} characters. A few words in a row are hard to guess and easy to keep.`}
    />
  )
}

/** What is wrong with it, in a sentence. */
export const passwordFault = (password: string): string | undefined =>
  password.length < PASSWORD_LENGTH.least
    ? `Choose one of at least ${PASSWORD_LENGTH.least} characters.`
    : undefined
