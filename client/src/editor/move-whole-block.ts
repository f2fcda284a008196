export { moveBlock } from '@copydesk/shared/copy'
