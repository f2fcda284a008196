import { Refusal } from '@copydesk/shared/refusal'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { readImport } from '../api/stories.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { takeFile } from './dropped-file.ts'
import { ImportDetails } from './import-details.tsx'
import styles from './import-page.module.css'
import { WireDrop } from './wire-drop.tsx'
import { WireReadingView } from './wire-reading-view.tsx'

/** What the server reads at most; said before ten megabytes travel for nothing. */
const LARGEST = 1024 * 1024

/** Wire text is read, looked at, and only then made a story. */
export function ImportPage() {
  const [source, setSource] = useState('')
  const reading = useMutation({
    mutationFn: async (bytes: Blob) => {
      if (bytes.size > LARGEST) throw tooLarge(bytes.size)
      return readImport(bytes)
    },
  })
  const read = (bytes: Blob, name: string) => {
    setSource(name)
    reading.mutate(bytes)
  }
  const first = useRef(read)
  useEffect(() => {
    document.title = 'Import · Copydesk'
    const file = takeFile()
    if (file) first.current(file, file.name)
  }, [])

  return (
    <Frame label="Import" bar={<PageBar title="Import wire text" />}>
      {reading.data ? (
        <div className={styles.read}>
          <WireReadingView reading={reading.data.reading} source={source} onOther={() => reading.reset()} />
          <ImportDetails {...reading.data} />
        </div>
      ) : (
        <div className={styles.ask}>
          <Failure
            thrown={reading.error}
            before={source && <strong>{source}:</strong>}
            after="Nothing was created."
            act={<Button onPress={() => reading.reset()}>Put away</Button>}
          />
          <WireDrop onRead={read} isReading={reading.isPending} />
        </div>
      )}
    </Frame>
  )
}

function tooLarge(size: number): Refusal {
  const megabytes = (size / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 })
  return new Refusal(
    'too-large',
    `That is ${megabytes} MB; a wire story has at most 1 MB. Take the one story out of it.`,
  )
}
