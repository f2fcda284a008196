import { FORMATS, type Format, writeFormat } from '@copydesk/shared/formats'
import type { Newsroom } from '../newsroom.ts'
import { markOn } from '../publication/mark-of.ts'
import { exportXliff } from '../translation/xliff/export-xliff.ts'
import { liveCopy, type Which } from './live-copy.ts'

/** What an edition can be written as. XLIFF is for translators: it has what the edition follows beside it. */
export const EXPORTS = [...(Object.keys(FORMATS) as [Format, ...Format[]]), 'xliff'] as const
export type Export = (typeof EXPORTS)[number]

/** An edition as it stands on disk, as a file, which says so where its readers may not have it yet. */
export async function exportEdition(
  newsroom: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: Which,
  format: Export,
): Promise<{ written: string; mediaType: string; extension: string }> {
  if (format === 'xliff')
    return {
      written: await exportXliff(newsroom, edition),
      mediaType: 'application/xliff+xml; charset=utf-8',
      extension: 'xlf',
    }
  const { publishable } = await liveCopy(newsroom, edition)
  const mark = await markOn(newsroom.stores, edition.story)
  return { ...FORMATS[format], written: writeFormat(format, publishable, mark) }
}
