import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InZones, zonesFor } from './in-zones.tsx'

const OWN = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** What stands there, clock by clock. */
const told = (at: string, zones: readonly string[]) =>
  [...renderToString(<InZones at={at} zones={zones} />).matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
    ([, place = '', time = '']) => [place.replace(/<!-- -->/g, ''), time.replaceAll(',', '')],
  )

test('a moment is told by the clocks of the newsroom, of whoever reads, and by UTC, each once', () => {
  // New York has changed to summer time, and Paris has not.
  const at = '2027-03-20T23:30:00.000Z'
  const zones = ['America/New_York', 'Europe/Paris', 'UTC']
  expect(told(at, zones).map(([, time]) => time)).toEqual([
    'Sat 20 Mar 2027 19:30',
    'Sun 21 Mar 2027 00:30',
    'Sat 20 Mar 2027 23:30',
  ])
  expect(told(at, [...zones, 'UTC'])).toHaveLength(3)
  expect(new Set(zonesFor('Europe/Paris'))).toEqual(new Set(['Europe/Paris', OWN, 'UTC']))
  expect(zonesFor('UTC')).toHaveLength(OWN === 'UTC' ? 1 : 2)
  expect(told(at, zonesFor('Asia/Tokyo')).filter(([place]) => place?.endsWith(' (you)'))).toHaveLength(1)
})
