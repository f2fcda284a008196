import type { View } from '@copydesk/shared/views'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

export const RemovedView = ({ view, onUndo }: { view: View; onUndo: () => void }) => (
  <Notice
    tone="done"
    act={
      <Button kind="plain" onPress={onUndo}>
        Undo
      </Button>
    }
  >
    {view.name} is removed.
  </Notice>
)
