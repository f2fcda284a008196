import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './drop-target.module.css'
import { carryFile } from './dropped-file.ts'

const bringsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** A file that is dropped anywhere on the list goes to the import page, to be read and looked at first. */
export function DropTarget({ active, children }: { active: boolean; children: ReactNode }) {
  const [over, setOver] = useState(false)
  const navigate = useNavigate()
  const drop = (event: DragEvent) => {
    if (!active || !bringsFile(event)) return
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    carryFile(file)
    void navigate({ to: '/import' })
  }
  return (
    // Dropping is a short cut beside the Import link, which the keyboard has as well.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for files from outside the page
    <div
      className={styles.target}
      onDragOver={(event) => {
        if (!active || !bringsFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false)
      }}
      onDrop={drop}
    >
      {children}
      {over && <p className={styles.over}>Drop it to read it as wire text. Nothing is created yet.</p>}
    </div>
  )
}
