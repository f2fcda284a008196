import { EmptyState } from '../ui/empty-state.tsx'

export const InboxEmpty = () => (
  <EmptyState title="Nothing has come yet">
    When somebody mentions you, assigns you, asks you something or decides on what you filed, it stands here.
  </EmptyState>
)
