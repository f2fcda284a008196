import { type FirstCopy, NO_COPY } from '../edition/first-document.ts'

/** The first copy of a story that somebody typed elsewhere: each line a paragraph, blank lines left out. */
export function typedCopy({ headline, text }: { headline: string; text: string }): FirstCopy {
  const lines = text.toWellFormed().split(/\r\n?|[\n\u2028\u2029]/)
  const body = lines.map((line) => line.trim()).filter((line) => line !== '')
  return { ...NO_COPY, headline, body: body.map((words) => ({ kind: 'paragraph', text: words })) }
}
