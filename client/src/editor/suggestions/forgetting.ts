export { forgetDecided } from '@copydesk/shared/copy'
