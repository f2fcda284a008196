import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { saying } from '../api/ask.ts'
import { readKey, setUpNewsroom } from '../api/entry.ts'
import { DoorFrame } from '../session/door-frame.tsx'
import styles from '../session/sign-in.module.css'
import { useEnter } from '../session/use-enter.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { type First, FirstPerson } from './first-person.tsx'
import { Linked } from './linked.tsx'
import { NewsroomFields } from './newsroom-fields.tsx'
import { type FirstFaults, readFirst } from './read-first.ts'

/** The first page of a new newsroom: whoever started the server says what it is and who runs it. */
export function SetUpPage({ secret }: { secret: string }) {
  useEffect(() => {
    document.title = 'Set up · Copydesk'
  }, [])
  return (
    <DoorFrame
      long
      title="A new newsroom"
      words="Say what it is called, which languages it writes in and which desks it has. Then who runs it: they let in everybody else."
    >
      <Linked secret={secret} read={readKey}>
        {() => <Begin secret={secret} />}
      </Linked>
    </DoorFrame>
  )
}

function Begin({ secret }: { secret: string }) {
  const [first, setFirst] = useState<First>({
    newsroom: '',
    languages: ['en'],
    desks: '',
    name: '',
    email: '',
    password: '',
  })
  const [faults, setFaults] = useState<FirstFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const enter = useEnter()
  const beginning = useMutation({
    mutationFn: (wanted: Parameters<typeof setUpNewsroom>[1]) => setUpNewsroom(secret, wanted),
    onSuccess: enter,
  })
  // The field that is at fault takes the focus, once the sentence beside it is drawn.
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus()
  }, [faults])
  const set = (change: Partial<First>) => setFirst((before) => ({ ...before, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readFirst(first)
    setFaults(read.faults)
    if (read.wanted && !beginning.isPending) beginning.mutate(read.wanted)
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <NewsroomFields first={first} set={set} faults={faults} />
      <FirstPerson first={first} set={set} faults={faults} />
      {beginning.isError && <Notice tone="stop">{saying(beginning.error)}</Notice>}
      <Button kind="act" type="submit" isPending={beginning.isPending}>
        {beginning.isPending ? 'Opening the newsroom…' : 'Open the newsroom'}
      </Button>
    </form>
  )
}
