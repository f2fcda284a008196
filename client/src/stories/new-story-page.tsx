import { homeDesk, openDesks } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { storyAddress } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { keys } from '../api/keys.ts'
import { createStory } from '../api/stories.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { zoneWords } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick } from '../ui/tick.tsx'
import { MoreOfPlan } from './more-of-plan.tsx'
import { type Faults, type Plan, readPlan } from './read-plan.ts'
import { SlugField } from './slug-field.tsx'
import styles from './story-form.module.css'

/** Short first: what a story cannot be without. The rest is a press away, and can be said later. */
export function NewStoryPage() {
  const { person, desks, newsroom } = useMe()
  const [plan, setPlan] = useState<Plan>(() => ({
    slug: '',
    headline: '',
    desk: homeDesk(person, desks),
    genre: 'news',
    urgency: '3',
    owner: person.id,
    due: '',
    eventTime: '',
    targetLength: '',
    budgetLine: '',
    languagesWanted: [],
    // One that was remembered by an older build says none.
    language: newsroom.languages?.[0] ?? 'en',
    restrictedTo: null,
    onlyPlanned: false,
  }))
  const [faults, setFaults] = useState<Faults>({})
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const client = useQueryClient()
  const creating = useMutation({
    mutationFn: createStory,
    onSuccess: async ({ edition }) => {
      void client.invalidateQueries({ queryKey: keys.stories })
      await navigate(edition ? { to: storyAddress(edition) } : { to: '/', search: {} })
    },
    onError: (thrown) => {
      if (thrown instanceof Refusal && thrown.code === 'conflict') setFaults({ slug: thrown.message })
    },
  })
  useEffect(() => {
    document.title = 'New story · Copydesk'
  }, [])
  // The field that is at fault takes the focus, once the sentence beside it is drawn.
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus()
  }, [faults])

  const set = (change: Partial<Plan>) => {
    setPlan((before) => ({ ...before, ...change }))
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))))
  }
  const submit = () => {
    if (creating.isPending) return
    const { story, faults: found } = readPlan(plan)
    setFaults(found ?? {})
    if (story) creating.mutate(story)
  }
  return (
    <Frame label="New story" bar={<PageBar title="New story" />}>
      <form ref={form} className={styles.form} noValidate {...formSends(submit)}>
        <p className={styles.lead}>
          A slug and a desk are enough to begin. Have wire text already? <Link to="/import">Import it</Link>.
        </p>
        {!faults.slug && <Failure thrown={creating.error} />}
        <TextField
          label="Headline"
          name="headline"
          face="headline"
          rows={2}
          maxLength={500}
          value={plan.headline}
          onChange={(headline) => set({ headline })}
          error={faults.headline}
          placeholder="What the story says, if you know it yet"
          autoFocus
        />
        <SlugField
          value={plan.slug}
          onChange={(slug) => set({ slug })}
          headline={plan.headline}
          error={faults.slug}
        />
        <div className={styles.pair}>
          <Select
            label="Desk"
            name="desk"
            isRequired
            value={plan.desk}
            onChange={(desk) => set({ desk })}
            options={[...(plan.desk ? [] : [{ id: '', name: 'Choose a desk' }]), ...openDesks(desks)]}
            error={faults.desk}
          />
          <TextField
            label="Due"
            name="due"
            type="datetime-local"
            value={plan.due}
            onChange={(due) => set({ due })}
            error={faults.due}
            help={zoneWords(new Date())}
          />
        </div>
        <Tick
          name="onlyPlanned"
          isTicked={plan.onlyPlanned}
          onChange={(onlyPlanned) => set({ onlyPlanned })}
          help="Planned and on the list; the copy is begun later."
        >
          As a budget line only
        </Tick>
        {plan.onlyPlanned && (
          <TextField
            label="Budget line"
            name="budgetLine"
            rows={2}
            maxLength={500}
            isRequired
            value={plan.budgetLine}
            onChange={(budgetLine) => set({ budgetLine })}
            error={faults.budgetLine}
            help="What the story will say, in one line."
          />
        )}
        <MoreOfPlan plan={plan} set={set} faults={faults} />
        <div className={styles.acts}>
          <Button kind="act" type="submit" isPending={creating.isPending}>
            {creating.isPending ? 'Creating…' : plan.onlyPlanned ? 'Plan it' : 'Start writing'}{' '}
            <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
      </form>
    </Frame>
  )
}
