import { LANGUAGES } from '@copydesk/shared/languages'
import type { ReleaseKind, ReleasesPage } from '@copydesk/shared/publication'
import type { EditionPage, Genre } from '@copydesk/shared/story'
import { type FormEvent, useState } from 'react'
import { saying } from '../api/ask.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import type { PanelName } from '../story/panels.ts'
import type { SharedEdition } from '../sync/index.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { AfterPublication } from './after-publication.tsx'
import { isOut } from './is-out.ts'
import { KilledSection, KillForm } from './kill-section.tsx'
import { mayDecide } from './may-decide.ts'
import { OrderForm } from './order-form.tsx'
import { publishedAs } from './published-as.ts'
import styles from './release.module.css'
import { StandingEmbargo } from './standing-embargo.tsx'
import { useBegun } from './use-begun.ts'
import { useReleases } from './use-releases.ts'
import { WaitingRelease } from './waiting-release.tsx'

interface Props {
  page: EditionPage
  awareness: SharedEdition['awareness']
  onShow: (panel: PanelName) => void
}

/** What goes out of a story, what waits to go, what is out, and its withdrawal. */
export function ReleasePanel({ page, awareness, onShow }: Props) {
  const { edition, story } = page
  const { data, error } = useReleases(edition.id)
  const own = data?.editions.find((one) => one.edition === edition.id)
  const { kind: begun, begin, others } = useBegun(edition.id, awareness, own?.published?.id)
  /** The order is made anew by one's own acts alone: what others release takes no words from whoever writes. */
  const [round, setRound] = useState(0)
  const beginAnew: typeof begin = (kind) => {
    begin(kind)
    setRound((was) => was + 1)
  }
  const me = useMe().person
  return (
    <Panel
      title="Release"
      aside={<StateBadge state={edition.state}>{stateWords(edition, me, new Date())}</StateBadge>}
    >
      {error && (
        <PanelSection>
          <Notice tone="stop">{saying(error)}</Notice>
        </PanelSection>
      )}
      {data?.kill && <KilledSection story={story.id} kill={data.kill} />}
      {data?.kill && <StoppedByKill page={data} />}
      {data && <Waiting editionId={edition.id} page={data} />}
      {data && <StandingEmbargo editionId={edition.id} page={data} />}
      {data && !data.kill && own?.published && (page.may.write.allowed || own.may.allowed) && (
        <AfterPublication {...{ page, begun, others, onShow }} one={own} onBegin={beginAnew} />
      )}
      {data && (
        <Order
          editionId={edition.id}
          page={data}
          genre={story.genre}
          begun={begun}
          round={round}
          onOrdered={() => beginAnew(null)}
        />
      )}
      {data && <Stopped page={data} />}
      {data && <Published page={data} />}
      {data && !data.kill && data.mayKill.allowed && isAnyOut(data) && (
        <KillForm story={story.id} slug={story.slug} page={data} />
      )}
    </Panel>
  )
}

/** Of what nobody has, nothing can be withdrawn. */
const isAnyOut = ({ editions, alertsOut }: ReleasesPage): boolean =>
  alertsOut > 0 || editions.some(({ published }) => published)

interface Part {
  editionId: string
  page: ReleasesPage
}

function Order({
  editionId,
  page,
  round,
  ...form
}: Part & { round: number; genre: Genre; begun: ReleaseKind | null; onOrdered: () => void }) {
  const not = whyNotNow(editionId, page)
  const [last, setLast] = useState(page)
  if (!not && last !== page) setLast(page)
  /** The round in which somebody wrote words to clients: what others do takes them from nobody's eyes. */
  const [written, setWritten] = useState<number | null>(null)
  if (not && written !== round)
    return not.why ? (
      <PanelSection>
        <p className={styles.quiet}>{not.why}</p>
      </PanelSection>
    ) : null
  const note = ({ target }: FormEvent) => target instanceof HTMLTextAreaElement && setWritten(round)
  return (
    <PanelSection title="What goes out">
      {not && (
        <Notice
          tone="stale"
          act={
            <Button kind="plain" onPress={() => setWritten(null)}>
              Leave it
            </Button>
          }
        >
          {not.meanwhile} Your words stay here until you leave them: copy what clients still need to know.
        </Notice>
      )}
      <div onInput={note}>
        <OrderForm key={round} editionId={editionId} page={not ? last : page} {...form} />
      </div>
    </PanelSection>
  )
}

interface NotNow {
  /** Empty where another part of the panel says it. */
  why: string
  /** What happened, to whoever was writing the order. */
  meanwhile: string
}

/** Null where something can be ordered. */
function whyNotNow(editionId: string, { kill, editions, releases }: ReleasesPage): NotNow | null {
  if (kill) return { why: '', meanwhile: 'The story was killed while you wrote.' }
  const isWaiting = releases.some(
    (release) =>
      release.state === 'waiting' &&
      release.editions.some(({ edition, out }) => edition === editionId && !out),
  )
  if (isWaiting) return { why: '', meanwhile: 'Somebody ordered it while you wrote; it waits to go out.' }
  const own = editions.find(({ edition }) => edition === editionId)
  if (own && !own.may.allowed) return { why: own.may.why, meanwhile: own.may.why }
  if (editions.every(({ cleared }) => cleared === null))
    return {
      why: 'Nothing of this story is cleared yet. An editor of its desk clears it, from Filing; then it goes out here.',
      meanwhile: 'Nothing of this story is cleared any more.',
    }
  if (editions.every((one) => one.cleared === null || isOut(one)))
    return {
      why: 'Everything that is cleared is out. What is filed and cleared anew, or in another language, goes out here.',
      meanwhile: 'Everything that is cleared went out while you wrote.',
    }
  return null
}

function Waiting({ editionId, page }: Part) {
  const waiting = page.releases.filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return null
  return (
    <PanelSection title="Waits to go out">
      {waiting.map((release) => (
        <WaitingRelease
          key={release.id}
          {...{ editionId, release }}
          mayAct={mayDecide(page, [release])}
          mayLift={page.embargo?.mayLift.allowed ?? false}
          zone={page.zone}
        />
      ))}
    </PanelSection>
  )
}

/** What a kill has kept from going out. */
function StoppedByKill({ page: { releases, editions, kill } }: { page: ReleasesPage }) {
  const now = useNow()
  const stopped = releases.filter(({ state, at }) => state === 'stopped' && kill && at <= kill.at)
  if (stopped.length === 0) return null
  const language = (id: string) => editions.find(({ edition }) => edition === id)?.language
  return (
    <PanelSection title="Stopped with it">
      <ul className={styles.editions}>
        {stopped.map((one) => (
          <li key={one.id}>
            {one.editions
              .filter(({ out }) => !out)
              .flatMap(({ edition }) => language(edition) ?? [])
              .map((tag) => LANGUAGES[tag].english)
              .join(', ')}{' '}
            <span className={styles.which}>
              ordered{one.by ? ` by ${one.by.name}` : ''}, {clock(one.at, now)}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

/** What was to go and does not is told until something goes. */
function Stopped({ page }: { page: ReleasesPage }) {
  const [last] = page.releases
  const now = useNow()
  if (last?.state !== 'stopped' || page.kill) return null
  return (
    <PanelSection>
      <Notice tone="stale">
        What was ordered {clock(last.at, now)} did not go out. {last.why}
      </Notice>
    </PanelSection>
  )
}

function Published({ page }: { page: ReleasesPage }) {
  const now = useNow()
  const out = page.editions.filter(({ published }) => published !== null)
  if (out.length === 0) return null
  return (
    <PanelSection title="Published">
      <ul className={styles.editions}>
        {out.map(({ edition, language, published, address }) => (
          <li key={edition}>
            <span className={styles.language}>{LANGUAGES[language].english}</span>{' '}
            {published && (
              <span className={styles.which}>
                {publishedAs(published)}, {clock(published.publishedAt, now)} ·{' '}
                <code>{published.hash.slice(0, 7)}</code>
              </span>
            )}
            {address && (
              <a className={styles.address} href={address} target="_blank" rel="noreferrer">
                <bdi>{address}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
