import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import { openNewsroom } from './open-newsroom.ts'
import { copyOf, para, putOut } from './published-story.ts'

/** A newsroom whose readers have a story, corrected since, and the French of it. */
export async function newsroomThatPublished(settings: Record<string, string>) {
  const newsroom = await openNewsroom(settings)
  const ana = await newsroom.signIn('Ana', 'reporter')
  const milo = await newsroom.signIn('Milo', 'editor')
  const desk = await newsroom.desk('Business')

  async function begins(headline: string, more: object = {}) {
    const { body } = await ana.post('/api/stories', {
      slug: 'QUAY',
      desk,
      headline,
      text: headline,
      ...more,
    })
    return { story: body.story.id as string, edition: body.edition.id as string }
  }
  async function localizes(of: string, follows: string, language: Language): Promise<string> {
    return (await ana.post(`/api/stories/${of}/editions`, { language, follows })).body.edition.id
  }
  const out = (
    id: string,
    language: Language,
    kind: Parameters<typeof putOut>[2],
    at: string,
    copy: Partial<PublishableCopy>,
  ) =>
    putOut(newsroom.composed.newsroom.stores, { id, language, person: milo.id }, kind, {
      copy: copyOf(language, copy),
      at,
      advisory: kind === 'correction' ? 'It opened on Sunday, not on Friday.' : 'For clients alone.',
    })
  const reads = (path: string, headers: Record<string, string> = {}) =>
    newsroom.nobody.get(encodeURI(path), headers)

  const { story, edition: english } = await begins('Quay open')
  const french = await localizes(story, english, 'fr')
  const copy = {
    headline: 'Quay open',
    byline: 'By Ines Calder and Ben Okoye',
    body: [para('It opened.')],
  }
  await out(english, 'en', 'story', '2026-03-01T06:00:00.000Z', copy)
  const address = await out(english, 'en', 'correction', '2026-03-02T06:00:00.000Z', {
    ...copy,
    headline: 'North quay open',
    body: [para('It opened on Sunday </script><b>&.')],
    creditLine: '(Reporting by Ines Calder)',
  })
  const abroad = await out(french, 'fr', 'story', '2026-03-01T08:00:00.000Z', {
    headline: 'Le quai est ouvert',
    body: [para('Il a ouvert.')],
  })
  return {
    ...{ newsroom, ana, milo, desk, story, english, french, address, abroad },
    ...{ begins, localizes, out, reads },
  }
}

export type PublishedNewsroom = Awaited<ReturnType<typeof newsroomThatPublished>>
