import { openDesks } from '@copydesk/shared/people'
import type { Genre, StoryRow } from '@copydesk/shared/story'
import { zoneWords } from '../newsroom/clock.ts'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { OnlyFor } from '../newsroom/only-for.tsx'
import { URGENCIES } from '../newsroom/urgencies.ts'
import { useDraft } from '../newsroom/use-draft.ts'
import { useMe } from '../session/use-me.ts'
import { Choices } from '../ui/choices.tsx'
import { Select } from '../ui/select.tsx'
import styles from './details.module.css'
import { fromLocal, toLocal } from './local-time.ts'
import { OutsideOriginalFields, type OutsideText } from './outside-original-fields.tsx'
import { SettledField } from './settled-field.tsx'
import { usePlan } from './use-plan.ts'

const GENRE_WORDS: Record<Genre, string> = {
  news: 'News',
  alert: 'Alert',
  column: 'Column',
  analysis: 'Analysis',
  factbox: 'Factbox',
  timeline: 'Timeline',
  obituary: 'Obituary',
}

/** What is decided of a story, by anyone who may plan it. Each field saves when its writer leaves it. */
export function PlanFields({
  story,
  mayPlan,
  mayMove,
  mayRestrict,
}: {
  story: StoryRow
  mayPlan: { allowed: boolean; why: string }
  mayMove: { allowed: boolean; why: string }
  mayRestrict: { allowed: boolean; why: string }
}) {
  const { desks, people } = useMe()
  const { change, refused } = usePlan(story)
  const off = { isDisabled: !mayPlan.allowed }
  const zone = zoneWords(new Date())
  const [languagesWanted, setWanted] = useDraft(story.languagesWanted)
  const [restrictedTo, setRestricted] = useDraft(story.restrictedTo)
  return (
    <div className={styles.fields}>
      {!mayPlan.allowed && <p className={styles.why}>{mayPlan.why}</p>}
      {mayPlan.allowed && !mayMove.allowed && <p className={styles.why}>{mayMove.why}</p>}
      <SettledField
        label="Slug"
        value={story.slug}
        onSettle={(slug) => change({ slug })}
        error={refused.slug}
        {...off}
      />
      <div className={styles.pair}>
        <Select
          label="Desk"
          options={openDesks(desks, story.desk)}
          value={story.desk}
          onChange={(desk) => change({ desk })}
          error={refused.desk}
          isDisabled={!(mayPlan.allowed && mayMove.allowed)}
        />
        <Select
          label="Genre"
          options={Object.entries(GENRE_WORDS).map(([id, name]) => ({ id, name }))}
          value={story.genre}
          onChange={(genre) => change({ genre: genre as Genre })}
          error={refused.genre}
          {...off}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label="Urgency"
          options={URGENCIES}
          value={String(story.urgency)}
          onChange={(urgency) => change({ urgency: Number(urgency) })}
          error={refused.urgency}
          {...off}
        />
        <Select
          label="Owner"
          options={[{ id: '', name: 'Nobody yet' }, ...people]}
          value={story.owner?.id ?? ''}
          onChange={(owner) => change({ owner: owner || null })}
          error={refused.owner}
          {...off}
        />
      </div>
      <SettledField
        label="Due"
        type="datetime-local"
        value={toLocal(story.due)}
        onSettle={(due) => change({ due: fromLocal(due) })}
        error={refused.due}
        help={zone}
        {...off}
      />
      <SettledField
        label="Event"
        type="datetime-local"
        value={toLocal(story.eventTime)}
        onSettle={(eventTime) => change({ eventTime: fromLocal(eventTime) })}
        error={refused.eventTime}
        help={`When what it is about takes place. ${zone}`}
        {...off}
      />
      <SettledField
        label="Words wanted"
        type="number"
        value={story.targetLength === null ? '' : String(story.targetLength)}
        onSettle={(length) => change({ targetLength: length ? Number(length) : null })}
        error={refused.targetLength}
        {...off}
      />
      <SettledField
        label="Budget line"
        rows={3}
        value={story.budgetLine}
        onSettle={(budgetLine) => change({ budgetLine })}
        error={refused.budgetLine}
        help="One line for the news budget: what the story will say."
        {...off}
      />
      <OutsideOriginalFields
        outsideOriginal={story.outsideOriginal ?? NO_OUTSIDE_ORIGINAL}
        onChange={(next) => change({ outsideOriginal: next.agency.trim() === '' ? null : next })}
        text={SettledText}
        error={refused.outsideOriginal}
        {...off}
      />
      <Choices
        legend="Languages wanted"
        options={LANGUAGE_CHOICES}
        value={languagesWanted}
        onChange={(next) => {
          setWanted(next)
          change({ languagesWanted: next })
        }}
        error={refused.languagesWanted}
        {...off}
      />
      {mayPlan.allowed && !mayRestrict.allowed && <p className={styles.why}>{mayRestrict.why}</p>}
      <OnlyFor
        value={restrictedTo}
        owner={story.owner?.id ?? null}
        onChange={(next) => {
          setRestricted(next)
          change({ restrictedTo: next })
        }}
        error={refused.restrictedTo}
        isDisabled={!mayRestrict.allowed}
      />
    </div>
  )
}

const NO_OUTSIDE_ORIGINAL = { agency: '', language: 'en', link: '' } as const

const SettledText = ({ onChange, ...rest }: OutsideText) => <SettledField {...rest} onSettle={onChange} />
