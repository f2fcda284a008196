import type { Redacted } from '@copydesk/shared/redaction'
import { post } from './ask.ts'

export const redactWords = (edition: string, words: string, reason: string) =>
  post<Redacted>(`/api/editions/${encodeURIComponent(edition)}/redact`, { words, reason })
