import type { Profile } from '@copydesk/shared/profile'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getContributors } from '../api/contributors.ts'
import { keys } from '../api/keys.ts'
import { linkContributor } from '../api/people.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import styles from './profile.module.css'
import { useProfileAct } from './use-profile-act.ts'

/** As whom somebody is credited, for a managing editor: another contributor, whom nobody is yet. */
export function CreditedAs({ profile: { person, contributor } }: { profile: Profile }) {
  const { data: all = [] } = useQuery({
    queryKey: keys.contributors,
    queryFn: ({ signal }) => getContributors(signal),
  })
  const [chosen, setChosen] = useState(contributor ?? '')
  const linking = useProfileAct(person.id, (id: string) => linkContributor(person.id, id))
  const free = all.filter((one) => one.kind === 'person' && (one.person === null || one.person === person.id))
  return (
    <form
      className={styles.linking}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen && chosen !== contributor) linking.mutate(chosen)
      }}
    >
      <Select
        label="Credited as"
        help="What stands under another name stays there."
        options={[...(contributor ? [] : [{ id: '', name: 'Nobody yet' }]), ...free]}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        type="submit"
        isPending={linking.isPending}
        isDisabled={chosen === '' || chosen === contributor}
      >
        Credit them as this
      </Button>
      <Failure thrown={linking.error} />
    </form>
  )
}
