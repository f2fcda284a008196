import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { makeVersion } from '../api/versions.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './history-panel.module.css'

/** Keeps the copy as it stands, under a name that colleagues will find it by. */
export function MakeVersion({ editionId, saved }: { editionId: string; saved: boolean }) {
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string>()
  const making = useMutation({
    mutationFn: () => makeVersion(editionId, { name: name.trim() }),
    onSuccess: () => {
      setName('')
      return client.invalidateQueries({ queryKey: keys.edition(editionId) })
    },
  })
  const make = () => {
    if (making.isPending) return
    if (!name.trim()) return setFault('Give it a name that colleagues will know it by.')
    if (!saved) return setFault('Wait until what you typed is saved: a version has what is on the server.')
    making.mutate()
  }
  return (
    <form className={styles.make} aria-label="Make a version" {...formSends(make)}>
      <TextField
        label="Keep the copy as it stands"
        placeholder="Before the lawyers read it"
        value={name}
        maxLength={120}
        onChange={(words) => {
          setName(words)
          setFault(undefined)
        }}
        error={fault}
      />
      <Button type="submit" isPending={making.isPending}>
        Make a version
      </Button>
      {making.isError && <Notice tone="stop">{saying(making.error)}</Notice>}
    </form>
  )
}
