import { afterEach, expect, test, vi } from 'vitest'
import { emptyDraft, type FileDraft } from './file-draft.ts'
import { fileStory, type Step } from './file-story.ts'

interface Kept {
  id: string
  slug: string
  owner: string
  text: string
  filed: boolean
}

/** A newsroom whose line can be lost after the server has done what it was asked. */
function newsroom(before: Kept[] = []) {
  const asked: string[] = []
  const kept = [...before]
  let lost = ''
  const answerTo = (method: string, path: string, body: { slug: string; owner: string; text: string }) => {
    const story = kept.find(({ id }) => path.includes(`/editions/${id}`))
    if (path === '/api/stories' && method === 'GET')
      return {
        stories: kept.map(({ id, slug, owner }) => ({
          slug,
          owner: { id: owner },
          createdAt: '2026-03-14T16:00:01Z',
          editions: [{ id }],
        })),
      }
    if (path === '/api/stories') {
      const made = { ...body, id: `e${kept.length + 1}`, filed: false }
      kept.push(made)
      return { story: {}, edition: { id: made.id } }
    }
    if (path.endsWith('/copy'))
      return { hash: '', publishable: { headline: '', body: [{ runs: [{ text: story?.text }] }] } }
    if (path.endsWith('/file')) {
      if (!story || story.filed) return null
      story.filed = true
    }
    return { edition: { id: story?.id, state: story?.filed ? 'submitted' : 'draft' } }
  }
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    asked.push(`${method} ${path}`)
    const answer = answerTo(method, path, JSON.parse(body ?? 'null'))
    if (lost === `${method} ${path}`) throw new TypeError('the line is down')
    return answer
      ? new Response(JSON.stringify(answer))
      : new Response('{"error":{"code":"conflict","message":"It is filed."}}', { status: 409 })
  })
  return {
    asked,
    kept,
    losesTheAnswerTo: (what: string) => {
      lost = what
    },
  }
}

afterEach(() => vi.unstubAllGlobals())

function reporter() {
  let draft: FileDraft = { ...emptyDraft('business'), slug: 'LOCK', text: 'The lock is shut.' }
  const steps: Step[] = []
  const files = () =>
    fileStory(draft, {
      person: 'ines',
      now: () => new Date('2026-03-14T16:00:00Z'),
      onStep: (step) => steps.push(step),
      onLearned: (learned) => {
        draft = { ...draft, ...learned }
      },
    })
  return { files, steps }
}

test('a story is created with its text, then filed', async () => {
  const { asked } = newsroom()
  const ines = reporter()
  await ines.files()
  expect(asked).toEqual(['POST /api/stories', 'POST /api/editions/e1/file'])
  expect(ines.steps).toEqual(['creating', 'filing'])
})

test('when the answer to creating it is lost, a second try finds the story instead of making another', async () => {
  const { kept, losesTheAnswerTo } = newsroom()
  const ines = reporter()
  losesTheAnswerTo('POST /api/stories')
  await expect(ines.files()).rejects.toThrow('cannot be reached')
  losesTheAnswerTo('')
  await ines.files()
  expect(kept).toMatchObject([{ slug: 'LOCK', filed: true }])
})

test('another story of that slug is not taken for it', async () => {
  const other = { id: 'e0', slug: 'LOCK', owner: 'ines', text: 'The lock opens again.', filed: true }
  const { kept, losesTheAnswerTo } = newsroom([other])
  const ines = reporter()
  losesTheAnswerTo('POST /api/stories')
  await expect(ines.files()).rejects.toThrow()
  losesTheAnswerTo('')
  await ines.files()
  expect(kept).toMatchObject([{ id: 'e0' }, { text: 'The lock is shut.', filed: true }])
  expect(kept).toHaveLength(2)
})

test('when the answer to filing is lost, a second try sees that it is filed', async () => {
  const { asked, losesTheAnswerTo } = newsroom()
  const ines = reporter()
  losesTheAnswerTo('POST /api/editions/e1/file')
  await expect(ines.files()).rejects.toThrow()
  losesTheAnswerTo('')
  expect((await ines.files()).edition.state).toBe('submitted')
  expect(asked.filter((one) => one === 'POST /api/stories')).toHaveLength(1)
})
