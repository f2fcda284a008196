import { homeDesk, openDesks } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { keys } from '../api/keys.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { emptyDraft, type FileDraft, forgetDraft, keepDraft, readDraft } from './file-draft.ts'
import { fileStory, type Step } from './file-story.ts'
import { FiledNow } from './filed-now.tsx'
import { SlugField } from './slug-field.tsx'
import styles from './story-form.module.css'

type Faults = Partial<Record<'slug' | 'text' | 'desk', string>>

const STEP_WORDS: Record<Step, string> = { creating: 'Sending the text…', filing: 'Filing…' }

/** A story from a phone in one go: typed, and with the desk. */
export function FilePage() {
  const { person, desks } = useMe()
  const home = homeDesk(person, desks)
  const [draft, setDraft] = useState<FileDraft>(() => readDraft(person.id, home))
  const [kept, setKept] = useState(true)
  const [faults, setFaults] = useState<Faults>({})
  const [step, setStep] = useState<Step>('creating')
  const [filed, setFiled] = useState<EditionPage | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const client = useQueryClient()

  const learn = (change: Partial<FileDraft>) =>
    setDraft((before) => {
      const next = { ...before, ...change }
      setKept(keepDraft(person.id, next))
      return next
    })
  const set = (change: Partial<FileDraft>) => {
    learn(change)
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))))
  }
  const filing = useMutation({
    mutationFn: () =>
      fileStory(draft, { person: person.id, now: () => new Date(), onStep: setStep, onLearned: learn }),
    onSuccess: (page) => {
      forgetDraft(person.id)
      setFiled(page)
      void client.invalidateQueries({ queryKey: keys.stories })
    },
    onError: (thrown) => {
      if (thrown instanceof Refusal && thrown.code === 'conflict' && draft.edition === null)
        setFaults({ slug: thrown.message })
    },
  })
  useEffect(() => {
    document.title = 'File · Copydesk'
  }, [])
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus()
  }, [faults])

  const submit = () => {
    if (filing.isPending) return
    const lacks: Faults = {
      ...(draft.slug ? {} : { slug: 'Give the story a slug: its short working name.' }),
      ...(draft.text.trim() ? {} : { text: 'There is no text yet.' }),
      ...(draft.desk ? {} : { desk: 'Choose the desk that it goes to.' }),
    }
    setFaults(lacks)
    if (Object.keys(lacks).length === 0) filing.mutate()
  }
  if (filed)
    return (
      <Frame label="Filed" bar={<PageBar title="File" />}>
        <FiledNow
          page={filed}
          onAnother={() => {
            setDraft(emptyDraft(home))
            setFiled(null)
            filing.reset()
          }}
        />
      </Frame>
    )
  const sent = draft.edition !== null
  const words = draft.text.trim() ? draft.text.trim().split(/\s+/).length : 0
  return (
    <Frame label="File a story" bar={<PageBar title="File" />}>
      <form ref={form} className={styles.form} noValidate {...formSends(submit)}>
        {!kept && (
          <Notice tone="stale">
            This browser keeps nothing: leave the page only when the story is filed.
          </Notice>
        )}
        {!faults.slug && (
          <Failure
            thrown={filing.error}
            before={sent && 'The text is in the newsroom, but it is not filed yet.'}
            after={!sent && 'What you typed is kept on this device.'}
          />
        )}
        {sent && !filing.isError && !filing.isPending && (
          <Notice tone="stale">The text is in the newsroom already, and waits to be filed.</Notice>
        )}
        <SlugField
          value={draft.slug}
          onChange={(slug) => set({ slug })}
          headline={draft.headline}
          error={faults.slug}
          isReadOnly={sent}
        />
        <TextField
          label="Headline"
          name="headline"
          face="headline"
          rows={2}
          maxLength={500}
          isReadOnly={sent}
          value={draft.headline}
          onChange={(headline) => set({ headline })}
          placeholder="The desk can write one"
        />
        <TextField
          label={
            words > 0 ? `Text · ${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}` : 'Text'
          }
          name="text"
          face="copy"
          rows={12}
          maxLength={200_000}
          isReadOnly={sent}
          value={draft.text}
          onChange={(text) => set({ text })}
          error={faults.text}
          help="Each line becomes a paragraph."
        />
        <TextField
          label="Note to the desk"
          name="note"
          rows={2}
          maxLength={2000}
          value={draft.note}
          onChange={(note) => set({ note })}
          help="For colleagues only; it never goes out."
        />
        {!(person.desk && draft.desk === person.desk && desks.length === 1) && (
          <Select
            label="Desk"
            name="desk"
            value={draft.desk}
            isDisabled={sent}
            onChange={(desk) => set({ desk })}
            options={[...(draft.desk ? [] : [{ id: '', name: 'Choose a desk' }]), ...openDesks(desks)]}
            error={faults.desk}
          />
        )}
        <div className={styles.fileActs}>
          <Button kind="act" type="submit" isPending={filing.isPending}>
            {filing.isPending ? STEP_WORDS[step] : sent ? 'File it now' : 'File'}
          </Button>
          <span role="status" className={styles.keeps}>
            {kept && !filing.isPending && (draft.text || draft.headline) && !sent
              ? 'Kept on this device until it is filed'
              : ''}
          </span>
        </div>
      </form>
    </Frame>
  )
}
