import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

interface Imported {
  added: number
  changed: number
}

interface Props {
  failed: Error | null
  importing: { data: Imported | undefined; reset(): void }
  /** That something was removed, in a sentence; null when nothing was. */
  removed: string | null
  onUndo: () => void
  isUndoing: boolean
}

/** What has been done with a list: what a table brought, and what was removed. */
export function TableNotices({ failed, importing, removed, onUndo, isUndoing }: Props) {
  return (
    <>
      <Failure thrown={failed} />
      {importing.data && (
        <Notice tone="done" act={<Button onPress={() => importing.reset()}>Put away</Button>}>
          {importing.data.added} added, {importing.data.changed} changed.
        </Notice>
      )}
      {removed !== null && (
        <Notice
          tone="done"
          act={
            <Button onPress={onUndo} isPending={isUndoing}>
              Undo
            </Button>
          }
        >
          {removed}
        </Notice>
      )}
    </>
  )
}
