import type { XliffAnswer } from '@copydesk/shared/translation/xliff'
import { post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

export const xliffAddress = (edition: string) => `${at(edition)}/export?format=xliff`

/** @param look only says what would change. */
export const giveXliff = (edition: string, file: Blob, look: boolean) =>
  post<XliffAnswer>(`${at(edition)}/xliff${look ? '?look=ahead' : ''}`, file)
