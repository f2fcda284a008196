import type { WireReading } from '@copydesk/shared/formats'
import { homeDesk, openDesks } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { storyAddress } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { keys } from '../api/keys.ts'
import { createStory } from '../api/stories.ts'
import { WhoIsIt } from '../credits/who-is-it.tsx'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { type OutsideOriginal, OutsideOriginalFields } from '../story/outside-original-fields.tsx'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './import-page.module.css'
import { SlugField } from './slug-field.tsx'
import { LATER, useDoubtfulNames } from './use-doubtful-names.ts'

interface Props {
  text: string
  reading: WireReading
  /** What to look at before it becomes a story, a sentence each. */
  remarks: string[]
}

/** What the wire did not say and nobody may invent: the slug always, the headline when it has none. */
export function ImportDetails({ text, reading, remarks }: Props) {
  const { person, desks } = useMe()
  const [headline, setHeadline] = useState(reading.headline)
  const [slug, setSlug] = useState('')
  const [desk, setDesk] = useState(homeDesk(person, desks))
  const [outsideOriginal, setOutsideOriginal] = useState<OutsideOriginal>({
    agency: '',
    language: 'fr',
    link: '',
  })
  const [faults, setFaults] = useState<{ slug?: string; desk?: string; who?: string }>({})
  const names = useDoubtfulNames(reading)
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const client = useQueryClient()
  const creating = useMutation({
    mutationFn: () =>
      createStory({
        slug,
        headline: headline.trim(),
        desk,
        owner: person.id,
        language: reading.language,
        outsideOriginal: outsideOriginal.agency.trim() === '' ? null : outsideOriginal,
        wire: text,
        named: names.named,
      }),
    onSuccess: async ({ edition }) => {
      void client.invalidateQueries({ queryKey: keys.stories })
      await navigate(edition ? { to: storyAddress(edition) } : { to: '/', search: {} })
    },
    onError: (thrown) => {
      if (thrown instanceof Refusal && thrown.code === 'conflict') setFaults({ slug: thrown.message })
    },
  })
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus()
  }, [faults])
  const submit = () => {
    if (creating.isPending || names.isLooking) return
    const lacks = {
      ...(slug ? {} : { slug: 'Give the story a slug: its short working name.' }),
      ...(desk ? {} : { desk: 'Choose the desk that the story belongs to.' }),
      ...(names.open.length === 0 ? {} : { who: 'Say who it is, or let the story ask.' }),
    }
    setFaults(lacks)
    if (Object.keys(lacks).length === 0) creating.mutate()
  }
  return (
    <form ref={form} className={styles.details} noValidate {...formSends(submit)}>
      <div className={styles.detailsInside}>
        <h2 className={styles.detailsTitle}>Make it a story</h2>
        {!faults.slug && <Failure thrown={creating.error} after="Nothing was created." />}
        {remarks.map((remark) => (
          <p key={remark} className={styles.missing}>
            {remark}
          </p>
        ))}
        <TextField
          label="Headline"
          name="headline"
          face="headline"
          rows={3}
          maxLength={500}
          value={headline}
          onChange={setHeadline}
          autoFocus
          placeholder={reading.headline ? '' : 'The wire gives none'}
          help="Can wait; nothing is cleared without one."
        />
        <SlugField
          value={slug}
          onChange={(next) => {
            setSlug(next)
            setFaults(({ desk: keep }) => (keep ? { desk: keep } : {}))
          }}
          headline={headline}
          error={faults.slug}
        />
        <Select
          label="Desk"
          name="desk"
          isRequired
          value={desk}
          onChange={setDesk}
          options={[...(desk ? [] : [{ id: '', name: 'Choose a desk' }]), ...openDesks(desks)]}
          error={faults.desk}
        />
        {names.doubtful.map((match) => (
          <WhoIsIt
            key={match.name}
            match={match}
            value={names.who[match.name] ?? ''}
            onChange={(value) => names.answer(match.name, value)}
            others={[{ id: LATER, name: 'Not sure: ask in the story' }]}
            error={names.who[match.name] ? undefined : faults.who}
          />
        ))}
        <OutsideOriginalFields
          outsideOriginal={outsideOriginal}
          onChange={setOutsideOriginal}
          text={TextField}
        />
        <div>
          <Button kind="act" type="submit" isPending={creating.isPending} isDisabled={names.isLooking}>
            {creating.isPending ? 'Creating…' : 'Create the story'} <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
        <p className={styles.note}>The text is written into the story once, as it is shown here.</p>
      </div>
    </form>
  )
}
