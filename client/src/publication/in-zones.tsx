import styles from './release.module.css'

const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The newsroom's, the reader's, and UTC; each once. */
export const zonesFor = (newsroom: string): string[] => [...new Set([newsroom, OWN_ZONE, 'UTC'])]

/** `Europe/Paris` as one says it. */
export const townOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** `Sun 29 Mar, 06:00`, by the clocks of a place; with the year where it is not this one. */
const timeIn = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const),
    ...(at.startsWith(String(new Date().getUTCFullYear())) ? {} : { year: 'numeric' }),
    timeZone: zone,
  }).format(new Date(at))

/** One moment by every clock that matters: nobody counts hours. */
export function InZones({ at, zones }: { at: string; zones: readonly string[] }) {
  return (
    <dl className={styles.zones}>
      {[...new Set(zones)].map((zone) => (
        <div key={zone}>
          <dt>
            {townOf(zone)}
            {zone === OWN_ZONE ? ' (you)' : ''}
          </dt>
          <dd>{timeIn(at, zone)}</dd>
        </div>
      ))}
    </dl>
  )
}
