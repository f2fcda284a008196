import type { Run } from '@copydesk/shared/copy'

/** Words with what readers see of them. A link is shown, not followed: whoever clears reads. */
export function PrintedRun({ run: { text, marks } }: { run: Run }) {
  let printed = <>{text}</>
  if (marks.italic) printed = <em>{printed}</em>
  if (marks.bold) printed = <strong>{printed}</strong>
  if (marks.link) printed = <u title={marks.link}>{printed}</u>
  return printed
}
