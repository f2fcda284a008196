import { type FormEvent, useState } from 'react'
import { FieldError, Form, Label, TextField } from 'react-aria-components'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import type { FieldEditor } from './field-editor.ts'
import styles from './link-prompt.module.css'
import { typedLink } from './schema/safe-link.ts'

interface Props {
  fieldEditor: FieldEditor
  onClose: () => void
}

/** Asks where a link leads, beside the copy rather than over it. */
export function LinkPrompt({ fieldEditor, onClose }: Props) {
  const known = fieldEditor.editor.getAttributes('link').href
  const [address, setAddress] = useState(typeof known === 'string' ? known : '')
  const [isWrong, setWrong] = useState(false)
  const close = () => {
    onClose()
    fieldEditor.editor.commands.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = address.trim() === '' ? null : typedLink(address)
    if (address.trim() !== '' && href === null) {
      setWrong(true)
      return
    }
    fieldEditor.setLink(href)
    close()
  }
  return (
    <Form className={styles.prompt} onSubmit={submit}>
      <TextField
        className={styles.field}
        value={address}
        isInvalid={isWrong}
        onChange={(value) => {
          setAddress(value)
          setWrong(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
        }}
        autoFocus
      >
        <Label className={styles.label}>Link to</Label>
        <Input className={styles.input} inputMode="url" placeholder="https://" />
        <FieldError className={styles.error}>Links lead to a web or mail address.</FieldError>
      </TextField>
      <Button type="submit" className={styles.button}>
        Link
      </Button>
      {typeof known === 'string' && (
        <Button
          className={styles.button}
          onPress={() => {
            fieldEditor.setLink(null)
            close()
          }}
        >
          Unlink
        </Button>
      )}
      <Button className={styles.button} onPress={close}>
        Cancel
      </Button>
    </Form>
  )
}
