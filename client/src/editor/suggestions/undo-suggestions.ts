export { undoSuggestions } from '@copydesk/shared/copy'
