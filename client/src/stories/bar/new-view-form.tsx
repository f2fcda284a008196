import { may } from '@copydesk/shared/access'
import { openDesks } from '@copydesk/shared/people'
import type { Filters as Kept } from '@copydesk/shared/views'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { saying } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { useAsker } from '../../session/use-asker.ts'
import { useMe } from '../../session/use-me.ts'
import { Button } from '../../ui/button.tsx'
import { formSends } from '../../ui/form-sends.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { searchOf } from './kept-filters.ts'
import { keepNewView } from './use-view-acts.ts'
import styles from './views-menu.module.css'

interface Props {
  /** What would be kept. */
  filters: Kept
  /** The desk that the list is narrowed to. */
  desk: string | undefined
  onKept: () => void
}

/** Keeps what the list shows now under a name. */
export function NewViewForm({ filters, desk, onKept }: Props) {
  const { desks } = useMe()
  const me = useAsker()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [whose, setWhose] = useState('')
  const [isUnnamed, setUnnamed] = useState(false)
  const keeping = useMutation({
    mutationFn: () => keepNewView({ name: name.trim(), filters, desk: whose || null }),
    onSuccess: async (view) => {
      await client.invalidateQueries({ queryKey: keys.views })
      onKept()
      await navigate({ to: '/', search: searchOf(view), replace: true })
    },
  })
  const shared = openDesks(desks, desk ?? '').filter(({ id }) => may('share-view', me, { desk: id }).allowed)
  const send = () => {
    setUnnamed(name.trim() === '')
    if (name.trim() !== '' && !keeping.isPending) keeping.mutate()
  }
  const wrong = isUnnamed ? 'Give the view a name.' : keeping.isError ? saying(keeping.error) : undefined
  return (
    <form className={styles.form} {...formSends(send)}>
      <TextField
        label="Keep what is shown now as"
        value={name}
        onChange={setName}
        maxLength={60}
        placeholder="Tonight’s slot"
        error={wrong}
      />
      {shared.length > 0 && (
        <Select
          label="For"
          options={[
            { id: '', name: 'Me alone' },
            ...shared.map(({ id, name: deskName }) => ({ id, name: `The ${deskName} desk` })),
          ]}
          value={whose}
          onChange={setWhose}
        />
      )}
      <Button type="submit" isPending={keeping.isPending}>
        Keep the view
      </Button>
    </form>
  )
}
