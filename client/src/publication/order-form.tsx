import {
  kindsFor,
  momentOf,
  type ReleaseKind,
  type ReleasesPage,
  wallTimeOf,
} from '@copydesk/shared/publication'
import type { Genre } from '@copydesk/shared/story'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { useKeptWords } from '../session/use-kept-words.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick } from '../ui/tick.tsx'
import { EditionTicks } from './edition-ticks.tsx'
import { isAllOut } from './is-out.ts'
import { KIND_WORDS } from './kind-words.ts'
import styles from './release.module.css'
import { type Chosen, isTimed, TimeFields, timesOf } from './time-fields.tsx'
import { useDraftAdvisory } from './use-draft-advisory.ts'
import { useReleaseAct } from './use-releases.ts'

const HOUR_MS = 3_600_000

interface Props {
  editionId: string
  page: ReleasesPage
  genre: Genre
  /** As what somebody began it; it stays that while it is written, whatever goes out meanwhile. */
  begun: ReleaseKind | null
  onOrdered: () => void
}

/** What goes out, as what, and when: one act, of what is before one's eyes. */
export function OrderForm({ editionId, page, genre, begun: begunNow, onOrdered }: Props) {
  const waiting = new Set(
    page.releases.flatMap(({ state, editions }) =>
      state === 'waiting' ? editions.flatMap(({ edition, out }) => (out ? [] : [edition])) : [],
    ),
  )
  const editions = page.editions.filter(({ edition, state }) => !waiting.has(edition) && state !== 'spiked')
  const [picked, setPicked] = useState<string[]>([editionId])
  const chosen = picked.filter((id) => editions.some((one) => one.edition === id && !isAllOut(one)))
  const [joint, setJoint] = useState(true)
  const [newest, setNewest] = useState(false)
  const outNow = page.editions.find(({ edition }) => edition === editionId)?.published?.id ?? ''
  const [{ begun, place }] = useState({
    ...{ begun: begunNow, place: `advisory ${editionId} ${outNow} ${begunNow ?? ''}` },
  })
  const [kept, keep] = useKeptWords(place, '')
  const [isTouched, setTouched] = useState(false)
  /** Null while nobody has touched what was drafted. */
  const written = isTouched || kept !== '' ? kept : null
  const setAdvisory = (words: string) => {
    setTouched(true)
    keep(words)
  }
  /** Null while nobody has chosen: now, or when the embargo ends that stands on the story. */
  const [chosenTime, setTime] = useState<Chosen | null>(null)
  const time = chosenTime ?? firstTime(page)
  const acting = useReleaseAct(editionId)
  const parts = editions.filter(({ edition }) => chosen.includes(edition))
  const kinds = kindsFor(parts.find(({ outAs }) => outAs.length > 0)?.outAs ?? []).filter(
    (one) => one !== 'alert' || genre === 'alert',
  )
  const [wantedKind, setKind] = useState<ReleaseKind | null>(null)
  const kind = kinds.find((one) => one === (wantedKind ?? begun)) ?? kinds[0] ?? 'story'
  const drafted = parts.find(({ edition }) => edition === editionId) ?? parts[0]
  const draft = useDraftAdvisory(drafted, drafted?.cleared?.id, kind)
  const advisory = written ?? draft
  const isJoint = joint && chosen.length > 1
  const needsAdvisory = kind === 'correction' || kind === 'refile'
  const unready = parts.filter(({ waitsFor }) => waitsFor !== null)
  const why = whyNot()
  function whyNot(): string | null {
    if (chosen.length === 0) return 'Choose what goes out.'
    if (parts.some(({ may }) => !may.allowed)) return parts.find(({ may }) => !may.allowed)?.may.why ?? null
    if (unready.length === parts.length) return 'It does not go out yet: what keeps it is said above.'
    if (unready.length > 0 && !isJoint)
      return 'Not all of it can go yet: leave that out, or tick Together, and the others wait for it.'
    if (!keeps(time, page.embargo))
      return 'An embargo stands on this story: this goes out under the same, or that is lifted first.'
    if (kind === 'correction' && parts.filter(({ published }) => published !== null).length > 1)
      return 'Each language tells its readers its own correction: release them one by one.'
    if (!isTimed(time)) return 'Write a day and a time.'
    if (needsAdvisory && !advisory.trim()) return 'Say in the advisory what was mended.'
    return null
  }
  const send = () => {
    if (why !== null || acting.isPending) return
    const ordered = parts.map(({ edition, cleared }) => ({ edition, hash: cleared?.hash ?? null }))
    acting.mutate(
      {
        act: 'release',
        wanted: { kind, editions: ordered, joint: isJoint, newest, advisory, ...timesOf(time) },
      },
      {
        onSuccess: () => {
          keep('')
          setTouched(false)
          setTime(null)
          onOrdered()
        },
      },
    )
  }
  return (
    <form className={styles.form} {...formSends(send)}>
      <EditionTicks editions={editions} chosen={chosen} onChange={setPicked} acting={acting} />
      {chosen.length > 1 && (
        <Tick
          isTicked={joint}
          onChange={setJoint}
          help="All at the same moment, or none. What is not cleared yet holds the others up."
        >
          Together
        </Tick>
      )}
      <Select
        label="As"
        options={kinds.map((id) => ({ id, name: KIND_WORDS[id] }))}
        value={kind}
        onChange={(id) => setKind(kinds.find((one) => one === id) ?? null)}
      />
      <TimeFields newsroomZone={page.zone} chosen={time} onChange={setTime} />
      {(time.when !== 'now' || (isJoint && unready.length > 0)) && (
        <Tick
          isTicked={newest}
          onChange={setNewest}
          help={
            newest
              ? 'Whatever is cleared last goes out.'
              : 'The versions above go out, whatever is cleared meanwhile.'
          }
        >
          If it is cleared anew before, take that
        </Tick>
      )}
      <TextField
        label="Advisory to clients"
        help={
          written === null && draft
            ? 'Drafted from what differs. Say it as clients need it.'
            : needsAdvisory
              ? 'What was wrong, and where.'
              : 'What is new, and where. It may stay empty.'
        }
        rows={2}
        value={advisory}
        onChange={setAdvisory}
        maxLength={2000}
        isRequired={needsAdvisory}
      />
      <div className={`${styles.acts} ${styles.order}`}>
        <Button kind="approve" type="submit" isDisabled={why !== null} isPending={acting.isPending}>
          {time.when === 'now' ? 'Release' : 'Release then'} <Kbd keys="Ctrl+Enter" />
        </Button>
        {why && <span className={styles.quiet}>{why}</span>}
      </div>
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </form>
  )
}

function firstTime({ now, zone, embargo }: ReleasesPage): Chosen {
  const soon = new Date(Date.parse(now) + HOUR_MS).toISOString()
  const wall = wallTimeOf(embargo?.until ?? soon, embargo?.zone ?? zone)
  return { wall, when: embargo === null ? 'now' : embargo.until === null ? 'open' : 'embargo' }
}

/** The server takes no order that would end the embargo on the story for one of its languages. */
function keeps({ when, wall }: Chosen, embargo: ReleasesPage['embargo']): boolean {
  if (embargo === null || when === 'open') return true
  const at = when === 'embargo' ? momentOf(wall)?.at : undefined
  return embargo.until !== null && at !== undefined && at >= embargo.until
}
