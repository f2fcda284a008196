export {
  type Inbox,
  inboxSchema,
  type Notice,
  type NoticeKind,
  type NoticeOutcome,
  noticeSchema,
} from './notice.ts'
