import type { Person } from '@copydesk/shared/people'
import { type Client, openNewsroom, type TestNewsroom } from './open-newsroom.ts'
import { type PostOffice, startPostOffice } from './start-post-office.ts'

interface NewsroomWithMail {
  newsroom: TestNewsroom
  /** Where its letters arrive. */
  post: PostOffice
  /** Its managing editor. */
  ruth: Client & Person
  close(): Promise<void>
}

/** A newsroom that sends letters. */
export async function newsroomWithMail(): Promise<NewsroomWithMail> {
  const post = await startPostOffice()
  const newsroom = await openNewsroom({
    proxies: '1',
    smtpUrl: post.url,
    smtpFrom: 'Copydesk <desk@gazette.example>',
    origins: 'https://desk.gazette.example',
  })
  return {
    newsroom,
    post,
    ruth: await newsroom.signIn('Ruth', 'managing-editor'),
    async close() {
      await newsroom.close()
      await post.close()
    },
  }
}
