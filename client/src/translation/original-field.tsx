import type { Field } from '@copydesk/shared/copy'
import { CopyField } from '../editor/index.ts'
import type { Side } from './side-by-side.tsx'

const NAMES: Record<Field, string> = { headline: 'headline', standfirst: 'standfirst', body: 'body' }

/** A field of the original, live: others write in it, here it is only read and copied from. */
export function OriginalField({ side, field }: { side: Side; field: Field }) {
  return (
    <CopyField
      edition={side.edition}
      language={side.language}
      label={`The original’s ${NAMES[field]}`}
      placeholder={`No ${NAMES[field]} yet`}
      {...side.fields.props[field]}
      editable={false}
    />
  )
}
