import type { ReactNode, Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField'
import styles from './field.module.css'

interface Props extends Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'type'> {
  label: string
  type?: TextFieldProps['type'] | 'datetime-local' | 'date' | 'number'
  /** How it is written, below the field. */
  help?: ReactNode
  /** What is wrong, in a sentence; it takes the place of the help. */
  error?: string | undefined
  /** Rows of a field of several lines. */
  rows?: number
  placeholder?: string
  /** `copy`: words that readers will read, in the copy's typeface. */
  face?: 'tool' | 'copy' | 'headline'
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

export function TextField({
  label,
  help,
  error,
  rows,
  placeholder,
  face = 'tool',
  inputRef,
  type,
  ...rest
}: Props) {
  const look = `${styles.input} ${styles[face]}`
  return (
    <AriaTextField
      {...rest}
      type={type as TextFieldProps['type']}
      isInvalid={!!error}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>
        {label}
        {rest.isRequired && <span className={styles.required}>needed</span>}
      </Label>
      {rows ? (
        <TextArea
          ref={inputRef}
          className={`${look} ${styles.area}`}
          rows={rows}
          placeholder={placeholder}
          dir="auto"
        />
      ) : (
        <Input ref={inputRef} className={look} placeholder={placeholder} dir={type ? undefined : 'auto'} />
      )}
      {help && !error && (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
