import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { countWords } from './count-words.ts'
import type { Offer, PlacedGroup } from './place-sources.ts'
import styles from './sources.module.css'
import type { Belongs } from './sources-panel.tsx'

interface Props {
  offer: Offer
  groups: readonly PlacedGroup[]
  editable: boolean
  isPending: boolean
  onShow: () => void
  onMark: (belongs: Belongs) => void
}

/** Words that look like sourcing: who writes says whose, or lets them stand. */
export function OfferLine({ offer, groups, editable, isPending, onShow, onMark }: Props) {
  const last = groups.findLast(({ placed }) => placed.length > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  // "Two of the sources" are some of those that the copy spoke of last.
  const belongs = chosen ?? (offer.isSomeOf && last ? `some ${last.id}` : 'new')
  const [how, group = null] = belongs.split(' ')
  return (
    <li className={styles.offer}>
      <button type="button" className={styles.quote} onClick={onShow} dir="auto">
        {offer.words}
      </button>
      {editable && (
        <div className={styles.does}>
          <select
            className={styles.choice}
            aria-label={`Who “${offer.words}” are`}
            value={belongs}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="new">{countWords(offer.count)}</option>
            {groups.map(({ id, letter }) => (
              <option key={id} value={`same ${id}`}>
                the same as {letter}
              </option>
            ))}
            {groups.map(({ id, letter }) => (
              <option key={id} value={`some ${id}`}>
                some of {letter}
              </option>
            ))}
          </select>
          <Button
            isPending={isPending}
            aria-label={`Mark “${offer.words}”`}
            onPress={() =>
              onMark({ group: how === 'same' ? group : null, someOf: how === 'some' ? group : null })
            }
          >
            Mark
          </Button>
        </div>
      )}
    </li>
  )
}
