import { afterEach, expect, test, vi } from 'vitest'
import { emptyDraft, type FileDraft } from './file-draft.ts'
import { fileStory, type Step } from './file-story.ts'

/** A newsroom of one story, on a line that is lost after the server has done what it was asked. */
function newsroom() {
  const asked: string[] = []
  let stories: object[] = []
  let lost = ''
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    asked.push(`${method} ${path}`)
    let answer: object = { edition: { id: 'e1' } }
    if (method === 'GET') answer = { stories }
    else if (path === '/api/stories') {
      const { slug, owner } = JSON.parse(body ?? '') as { slug: string; owner: string }
      stories = [{ slug, owner: { id: owner }, createdAt: '2026-03-14T16:00:01Z', editions: [{ id: 'e1' }] }]
      answer = { story: stories[0], edition: { id: 'e1' } }
    }
    if (lost === `${method} ${path}`) throw new TypeError('the line is down')
    return new Response(JSON.stringify(answer))
  })
  return {
    asked,
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
  const { asked, losesTheAnswerTo } = newsroom()
  const ines = reporter()
  losesTheAnswerTo('POST /api/stories')
  await expect(ines.files()).rejects.toThrow('cannot be reached')
  losesTheAnswerTo('')
  await ines.files()
  expect(asked).toEqual(['POST /api/stories', 'GET /api/stories', 'POST /api/editions/e1/file'])
})

test('when only filing failed, only filing is tried again', async () => {
  const { asked, losesTheAnswerTo } = newsroom()
  const ines = reporter()
  losesTheAnswerTo('POST /api/editions/e1/file')
  await expect(ines.files()).rejects.toThrow()
  losesTheAnswerTo('')
  await ines.files()
  expect(asked.filter((one) => one === 'POST /api/stories')).toHaveLength(1)
})
