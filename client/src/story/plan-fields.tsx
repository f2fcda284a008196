import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Genre, StoryRow } from '@copydesk/shared/story'
import { useMe } from '../session/use-me.ts'
import { Select } from '../ui/select.tsx'
import styles from './details.module.css'
import { fromLocal, toLocal, zoneWords } from './local-time.ts'
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

const URGENCIES = ['1 · stop everything', '2 · now', '3 · today', '4 · soon', '5 · whenever']

/** What is decided of a story, by anyone who may plan it. Each field saves when its writer leaves it. */
export function PlanFields({
  story,
  mayPlan,
}: {
  story: StoryRow
  mayPlan: { allowed: boolean; why: string }
}) {
  const { desks, people } = useMe()
  const { change, refused } = usePlan(story)
  const off = { isDisabled: !mayPlan.allowed }
  const zone = zoneWords(new Date())
  const toggleLanguage = (language: Language, wanted: boolean) =>
    change({
      languagesWanted: wanted
        ? [...story.languagesWanted, language]
        : story.languagesWanted.filter((one) => one !== language),
    })
  return (
    <div className={styles.fields}>
      {!mayPlan.allowed && <p className={styles.why}>{mayPlan.why}</p>}
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
          options={desks}
          value={story.desk}
          onChange={(desk) => change({ desk })}
          error={refused.desk}
          {...off}
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
          options={URGENCIES.map((name, at) => ({ id: String(at + 1), name }))}
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
      <fieldset className={styles.languages} disabled={!mayPlan.allowed}>
        <legend>Languages wanted</legend>
        {Object.entries(LANGUAGES).map(([language, { name, english }]) => (
          <label key={language} className={styles.language} title={english}>
            <input
              type="checkbox"
              checked={story.languagesWanted.includes(language as Language)}
              onChange={(event) => toggleLanguage(language as Language, event.target.checked)}
            />
            <span lang={language}>{name}</span>
          </label>
        ))}
      </fieldset>
      {refused.languagesWanted && <p className={styles.refused}>{refused.languagesWanted}</p>}
    </div>
  )
}
