import type { Language } from '@copydesk/shared/languages'
import { GENRES } from '@copydesk/shared/story'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { OnlyFor } from '../newsroom/only-for.tsx'
import { URGENCIES } from '../newsroom/urgencies.ts'
import { useMe } from '../session/use-me.ts'
import { Choices } from '../ui/choices.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Faults, Plan } from './read-plan.ts'
import styles from './story-form.module.css'

const GENRE_WORDS = GENRES.map((id) => ({ id, name: `${id[0]?.toUpperCase()}${id.slice(1)}` }))
const HIDDEN = [
  'genre',
  'urgency',
  'owner',
  'targetLength',
  'language',
  'languagesWanted',
  'eventTime',
  'restrictedTo',
] as const

interface Props {
  plan: Plan
  set: (change: Partial<Plan>) => void
  faults: Faults
}

/** What a story can also be given from the start. It opens by itself when something in it is at fault. */
export function MoreOfPlan({ plan, set, faults }: Props) {
  const { people, newsroom } = useMe()
  const languages = ownFirst(newsroom.languages ?? [])
  const [opened, setOpened] = useState(false)
  const atFault = HIDDEN.some((field) => faults[field])
  return (
    <details
      className={styles.more}
      open={opened || atFault}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight size={15} aria-hidden /> More
        <span className={styles.moreHint}>
          genre, urgency, owner, length, languages, event time, who may see it
        </span>
      </summary>
      <div className={styles.inside}>
        <div className={styles.pair}>
          <Select
            label="Genre"
            name="genre"
            value={plan.genre}
            options={GENRE_WORDS}
            onChange={(genre) => set({ genre: genre as Plan['genre'] })}
          />
          <Select
            label="Urgency"
            name="urgency"
            value={plan.urgency}
            options={URGENCIES}
            onChange={(urgency) => set({ urgency })}
          />
          <Select
            label="Owner"
            name="owner"
            value={plan.owner}
            options={[{ id: '', name: 'Nobody yet' }, ...people]}
            onChange={(owner) => set({ owner })}
            error={faults.owner}
          />
          <TextField
            label="Target length, in words"
            name="targetLength"
            inputMode="numeric"
            value={plan.targetLength}
            onChange={(targetLength) => set({ targetLength })}
            error={faults.targetLength}
          />
          <Select
            label="Written in"
            name="language"
            value={plan.language}
            options={languages}
            onChange={(language) => set({ language: language as Language })}
          />
          <TextField
            label="Event time"
            name="eventTime"
            type="datetime-local"
            value={plan.eventTime}
            onChange={(eventTime) => set({ eventTime })}
            error={faults.eventTime}
            help="When it happens, if it has an hour."
          />
        </div>
        {!plan.onlyPlanned && (
          <TextField
            label="Budget line"
            name="budgetLine"
            rows={2}
            maxLength={500}
            value={plan.budgetLine}
            onChange={(budgetLine) => set({ budgetLine })}
            error={faults.budgetLine}
            help="What the story will say, in one line, for the news budget."
          />
        )}
        <Choices
          legend="Languages wanted beside it"
          options={languages.filter(({ id }) => id !== plan.language)}
          value={plan.languagesWanted}
          onChange={(languagesWanted) => set({ languagesWanted })}
        />
        <OnlyFor
          value={plan.restrictedTo}
          owner={plan.owner || null}
          onChange={(restrictedTo) => set({ restrictedTo })}
          error={faults.restrictedTo}
        />
      </div>
    </details>
  )
}

/** Those that the newsroom works in stand before all others. */
const ownFirst = (own: readonly Language[]) =>
  LANGUAGE_CHOICES.toSorted((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)))
