export { undoSuggested } from '@copydesk/shared/copy'
