import { FIELD_LENGTHS } from '@copydesk/shared/copy'
import type * as Y from 'yjs'
import { TextField } from '../ui/text-field.tsx'
import styles from './details.module.css'
import { type SharedField, useSharedField } from './use-shared-field.ts'

interface Props {
  doc: Y.Doc
  isDisabled: boolean
}

/** The parts of the dateline and the rights line: they belong to the copy, and save as it does. */
export function PrintedFields({ doc, isDisabled }: Props) {
  const rest = { doc, isDisabled }
  return (
    <div className={styles.fields} data-shared-values>
      <div className={styles.pair}>
        <PrintedField label="Place" field="dateline.place" {...rest} />
        <PrintedField
          label="Date"
          field="dateline.date"
          placeholder="2026-03-14"
          help="Year-month-day prints in each language; words print as they stand."
          {...rest}
        />
      </div>
      <PrintedField label="Agency" field="dateline.agency" {...rest} />
      <PrintedField label="Rights" field="rights" {...rest} />
    </div>
  )
}

function PrintedField({
  doc,
  field,
  ...rest
}: Props & { label: string; field: SharedField; placeholder?: string; help?: string }) {
  const [value, write] = useSharedField(doc, field)
  return <TextField {...rest} value={value} onChange={write} maxLength={FIELD_LENGTHS[field]} />
}
