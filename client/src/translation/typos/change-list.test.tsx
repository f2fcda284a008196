import { wordDifference } from '@copydesk/shared/review'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { BehindBy } from './behind-by.ts'
import { ChangeList } from './change-list.tsx'

vi.mock('@copydesk/shared/review', { spy: true })

const change = (at: number, after = `Ships wait at ten, ${at}.`): BehindBy => ({
  ...{ block: `b${at}`, before: `Ships wait at nine, ${at}.`, after },
  languages: ['fr', 'de'],
})

test('of the changes of a long story the first are compared, once; whoever types in one has that one compared again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  onTestFinished(() => act(() => root.unmount()))
  const shows = (changes: BehindBy[]) =>
    act(async () =>
      root.render(<ChangeList changes={changes} language="en" isPending={false} onTypo={() => {}} />),
    )
  const made = () => Array.from({ length: 50 }, (_, at) => change(at))
  await shows(made())
  expect(wordDifference).toHaveBeenCalledTimes(20)
  await shows(made())
  expect(wordDifference).toHaveBeenCalledTimes(20)
  await shows(made().with(3, change(3, 'Ships wait at eleven.')))
  expect(wordDifference).toHaveBeenCalledTimes(21)
  expect(document.querySelectorAll('li')).toHaveLength(20)
  const more = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Show 30 more')
  await act(async () => more?.click())
  expect(document.querySelectorAll('li')).toHaveLength(50)
})
