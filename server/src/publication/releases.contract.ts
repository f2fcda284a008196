import { afterAll, beforeAll, describe } from 'vitest'
import { deskThatReleases, type ReleasingDesk } from '../testing/desk-that-releases.ts'
import type { MovedClock } from '../testing/moved-clock.ts'
import { whatIsEmbargoedSaysSo } from './embargoed-copies.contract.ts'
import { languagesGoTogether } from './joint-releases.contract.ts'
import { releasesKeepTheirTime } from './release-times.contract.ts'
import { releasesAreKeptBack } from './release-waits.contract.ts'
import { languagesGoByThemselves } from './releases-by-themselves.contract.ts'

/** Whatever the newsroom is kept in, and whatever its clock says, what is ordered goes out at its time. */
export function releasesGoOut(makeClock: () => Promise<MovedClock>): void {
  describe('releases', () => {
    let releasing: ReleasingDesk
    beforeAll(async () => {
      releasing = await deskThatReleases(await makeClock())
    })
    afterAll(() => releasing.close())
    const on = () => releasing
    releasesKeepTheirTime(on)
    releasesAreKeptBack(on)
    languagesGoTogether(on)
    languagesGoByThemselves(on)
    whatIsEmbargoedSaysSo(on)
  })
}
