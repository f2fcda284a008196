import { openDesks } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { saying } from '../api/ask.ts'
import { giveToDesk } from '../api/edition-acts.ts'
import { keys } from '../api/keys.ts'
import { useMe } from '../session/use-me.ts'
import { Select } from '../ui/select.tsx'

const GIVES =
  'Its translators write it, its editors clear it. Whoever of this desk is to go on with it is assigned below.'

/** Which desk does a localization: whose translators write it, and whose editors clear it. */
export function LocalizationDesk({ page: { edition, may } }: { page: EditionPage }) {
  const { desks } = useMe()
  const client = useQueryClient()
  const giving = useMutation({
    mutationFn: (desk: string) => giveToDesk(edition.id, desk),
    onSuccess: (after) => client.setQueryData(keys.edition(edition.id), after),
  })
  return (
    <Select
      label="Desk that does it"
      options={openDesks(desks, edition.desk)}
      value={edition.desk}
      onChange={(desk) => giving.mutate(desk)}
      isDisabled={!may.assign.allowed || giving.isPending}
      help={may.assign.allowed ? GIVES : may.assign.why}
      {...(giving.isError ? { error: saying(giving.error) } : {})}
    />
  )
}
