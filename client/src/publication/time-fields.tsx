import { LAST_YEAR, momentOf, type WallTime } from '@copydesk/shared/publication'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { InZones, townOf, zonesFor } from './in-zones.tsx'
import styles from './release.module.css'

export const WHENS = ['now', 'not-before', 'embargo', 'open'] as const
export type When = (typeof WHENS)[number]

const WHEN_WORDS: Record<When, string> = {
  now: 'Now',
  'not-before': 'Not before a time of ours',
  embargo: 'Under embargo until',
  open: 'Under embargo until it is lifted',
}

export interface Chosen {
  when: When
  wall: WallTime
}

/** As the server is told it. */
export const timesOf = ({ when, wall }: Chosen) => ({
  notBefore: when === 'not-before' ? wall : null,
  embargo: when === 'embargo' ? wall : when === 'open' ? { open: true as const } : null,
})

/** Everything that it needs is written. */
export const isTimed = ({ when, wall }: Chosen): boolean =>
  when === 'now' || when === 'open' || momentOf(wall) !== null

interface Props {
  newsroomZone: string
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  whens?: readonly When[]
}

/** When it goes out: a time is written by one clock, and shown by all that matter. */
export function TimeFields({ newsroomZone, chosen, onChange, whens = WHENS }: Props) {
  const { when, wall } = chosen
  const own = zonesFor(newsroomZone)
  const moment = momentOf(wall)
  const isWritten = when === 'not-before' || when === 'embargo'
  const zones = [...own, ...Intl.supportedValuesOf('timeZone').filter((zone) => !own.includes(zone))]
  return (
    <>
      <Select
        label="When"
        options={whens.map((id) => ({ id, name: WHEN_WORDS[id] }))}
        value={when}
        onChange={(id) => onChange({ wall, when: whens.find((one) => one === id) ?? 'now' })}
      />
      {isWritten && (
        <div className={styles.pair}>
          <TextField
            label="Day and time"
            type="datetime-local"
            value={wall.local}
            onChange={(local) => onChange({ when, wall: { ...wall, local: local.slice(0, 16) } })}
          />
          <Select
            label="By the clock of"
            options={zones.map((id) => ({ id, name: own.includes(id) ? townOf(id) : id }))}
            value={wall.zone}
            onChange={(zone) => onChange({ when, wall: { ...wall, zone } })}
          />
        </div>
      )}
      {isWritten && Number(wall.local.slice(0, 4)) > LAST_YEAR && (
        <Notice tone="stale">
          That is too far away to wait for. What has no end is under embargo until it is lifted.
        </Notice>
      )}
      {isWritten && moment && <InZones at={moment.at} zones={[wall.zone, ...own]} />}
      {isWritten && moment?.odd === 'twice' && (
        <Notice tone="stale">
          Clocks in {townOf(wall.zone)} go back then, and show that time twice. It goes out at the second.
        </Notice>
      )}
      {isWritten && moment?.odd === 'never' && (
        <Notice tone="stale">
          Clocks in {townOf(wall.zone)} go forward then, and never show that time. It goes out when they would
          have.
        </Notice>
      )}
    </>
  )
}
