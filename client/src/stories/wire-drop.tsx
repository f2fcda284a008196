import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import styles from './import-page.module.css'

interface Props {
  /** The bytes as they are: the server finds out in which encoding they were written. */
  onRead: (bytes: Blob, name: string) => void
  isReading: boolean
}

/** A file dropped or chosen, or text pasted. */
export function WireDrop({ onRead, isReading }: Props) {
  const [text, setText] = useState('')
  const narrow = useNarrow()
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined) => file && onRead(file, file.name)
  const readText = () => {
    if (text.trim() && !isReading) onRead(new Blob([text]), '')
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which the keyboard has */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileUp size={26} strokeWidth={1.5} aria-hidden />
        <p className={styles.dropWords}>{narrow ? 'A file of wire text' : 'Drop a file of wire text here'}</p>
        <p>
          It is read and shown to you first. Byline, dateline, credits and rights go to their places; what
          cannot be placed is kept and shown.
        </p>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.text,.wire,text/plain"
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button onPress={() => chooser.current?.click()} isPending={isReading}>
          {isReading ? 'Reading…' : 'Choose a file'}
        </Button>
      </div>
      <form className={styles.paste} {...formSends(readText)}>
        <TextField
          label="Or paste it"
          name="wire"
          face="copy"
          rows={9}
          value={text}
          onChange={setText}
          placeholder="MARLOW, May 2 (Courier) – …"
        />
        <div>
          <Button kind="act" type="submit" isPending={isReading} isDisabled={!text.trim()}>
            {isReading ? 'Reading…' : 'Read it'} <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
      </form>
    </>
  )
}
