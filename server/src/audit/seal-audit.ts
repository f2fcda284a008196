import type { NewsroomStores } from '../stores.ts'
import { sealRows } from './seal-rows.ts'

/** Few enough that everybody's saving, which waits for the transaction, does not notice. */
const BATCH = 500

/**
 * Seals what has been recorded since the last time. It is read and computed outside of any transaction; in its own,
 * changes wait for one another in whatever process, so that of two servers that seal the same acts one finds it done.
 */
export async function sealAudit(stores: NewsroomStores, now: () => Date): Promise<void> {
  for (;;) {
    const last = await stores.audit.lastSeal()
    const rows = await stores.audit.rowsAfter(last?.row ?? 0, BATCH)
    if (rows.length === 0) return
    const seals = sealRows(last, rows)
    await stores.transact(async ({ audit }) => {
      if ((await audit.lastSeal())?.row !== last?.row) return
      await audit.addSeals(seals, now())
    })
  }
}
