import { expect, test } from '@playwright/test'
import { agreeInTheEnd, EditorPage } from './editor-page.ts'
import { type EditorHarness, startEditorHarness } from './editor-room.ts'

let harness: EditorHarness
test.beforeAll(async () => {
  harness = await startEditorHarness()
})
test.afterAll(async () => {
  await harness.close()
})

test('undo takes back one’s own words only, and puts the caret where they were', async ({ browser }) => {
  const room = harness.newRoom('alpha beta', 'gamma delta')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  await ana.caretAt(8)
  await ana.keys.type('XYZ')
  await ben.caretAt(1)
  await ben.keys.type('bbbb')
  await agreeInTheEnd(ana, ben)
  await ana.caretAt(20)
  await ana.keys.press('Control+z')
  expect(await ana.drawn()).toEqual(['paragraph: bbbbalpha beta', 'paragraph: gamma delta'])
  expect(await ana.selection()).toEqual([12, 12])
  await ana.keys.press('Control+Shift+z')
  expect((await ana.drawn())[0]).toBe('paragraph: bbbbalpha bXYZeta')
  await ana.page.waitForTimeout(600)
  await ana.select(5, 10)
  await ana.keys.press('Delete')
  await ana.caretAt(1)
  await ana.keys.press('Control+z')
  expect(await ana.selection()).toEqual([5, 10])
  await agreeInTheEnd(ana, ben)
})

test('two who undo one merge offline have the paragraph once', async ({ browser }) => {
  const room = harness.newRoom('alpha', 'beta')
  const pages = [
    await EditorPage.open(browser, harness, room, 'Ana', 1),
    await EditorPage.open(browser, harness, room, 'Ben', 2),
  ]
  for (const page of pages) await page.line(false)
  for (const page of pages) {
    await page.caretAt(8)
    await page.keys.press('Backspace')
  }
  for (const page of pages) await page.line(true)
  await agreeInTheEnd(...pages)
  for (const page of pages) await page.line(false)
  for (const page of pages) await page.keys.press('Control+z')
  for (const page of pages) await page.line(true)
  await expect(async () => {
    for (const page of pages) expect(await page.drawn()).toEqual(['paragraph: alpha', 'paragraph: beta'])
  }).toPass()
  await agreeInTheEnd(...pages)
})

test('two who type at one caret write one after the other', async ({ browser }) => {
  const room = harness.newRoom('alpha beta')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  await ana.caretAt(6)
  await ben.caretAt(6)
  await Promise.all([ana.keys.type('aaaaaaaaaa', { delay: 40 }), ben.keys.type('bbbbbbbbbb', { delay: 45 })])
  await agreeInTheEnd(ana, ben)
  expect((await ana.drawn())[0]).toMatch(/^paragraph: alpha(a{10}b{10}|b{10}a{10}) beta$/)
})

test('a caret shows its owner’s name to the eye and not as words of the copy', async ({ browser }) => {
  const room = harness.newRoom('alpha beta')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben Okoye', 2)
  await ben.caretAt(4)
  const caret = ana.body.locator('[data-caret]')
  await expect(caret).toHaveAttribute('data-name', 'Ben Okoye')
  expect(await ana.wordsBefore('[data-caret]')).toBe('alp')
  await ana.caretAt(2)
  await ana.keys.type('QQ')
  await ana.keys.press('Enter')
  await expect.poll(() => ana.wordsBefore('[data-caret]')).toBe('lp')
  await ana.keys.press('Control+Alt+1')
  await expect(caret).toHaveCount(1)
  const tree = await ana.body.ariaSnapshot()
  expect(tree).not.toContain('Ben')
  await ben.page.waitForTimeout(3_000)
  await expect(caret).toHaveAttribute('data-quiet', '')
})

test('kinds come from signs and keys, and are what they are to a screen reader', async ({ browser }) => {
  const room = harness.newRoom('')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  await ana.caretAt(1)
  await ana.keys.type('## A gate')
  await ana.keys.press('Enter')
  await ana.keys.type('words')
  await ana.keys.press('Enter')
  await ana.keys.type('- one')
  await ana.keys.press('Enter')
  await ana.keys.type('two')
  await ana.keys.press('Enter')
  await ana.keys.press('Enter')
  await ana.keys.type('> said')
  await ana.keys.press('Enter')
  await ana.keys.press('Control+Alt+7')
  await ana.keys.type('first')
  expect(await ana.drawn()).toEqual([
    'crosshead: A gate',
    'paragraph: words',
    'bullet: one',
    'bullet: two',
    'quote: said',
    'numbered: first',
  ])
  await expect(ana.body).toMatchAriaSnapshot(`
    - textbox "Body":
      - heading "A gate" [level=2]
      - paragraph: words
      - list:
        - listitem: one
      - list:
        - listitem: two
      - blockquote: said
      - list:
        - listitem: first
  `)
  await ana.keys.press('Home')
  await ana.settle()
  await ana.keys.press('Backspace')
  expect((await ana.drawn()).at(-1)).toBe('paragraph: first')
  await ana.keys.press('Backspace')
  expect((await ana.drawn()).at(-1)).toBe('quote: saidfirst')
  await ana.agrees()
})

test('blocks move, and words typed into one that is removed are offered', async ({ browser }) => {
  const room = harness.newRoom('one', 'two', 'three')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  await ana.caretAt(13)
  await ana.keys.press('Alt+ArrowUp')
  await ana.keys.type('!')
  expect(await ana.drawn()).toEqual(['paragraph: one', 'paragraph: th!ree', 'paragraph: two'])
  await agreeInTheEnd(ana, ben)
  await ben.line(false)
  await ben.caretAt(8)
  await ben.keys.type(' new words ')
  await ana.keys.press('Control+Shift+Backspace')
  expect(await ana.drawn()).toEqual(['paragraph: one', 'paragraph: two'])
  await ben.line(true)
  await agreeInTheEnd(ana, ben)
  expect(await ana.drawn()).toEqual(['paragraph: one', 'paragraph:  new words ', 'paragraph: two'])
  await expect(ana.page.getByText('These words were in a paragraph that was removed.')).toBeVisible()
  await ana.page.getByRole('button', { name: 'Put back' }).click()
  await expect(ben.page.getByRole('button', { name: 'Put back' })).toHaveCount(0)
  expect(await ben.drawn()).toEqual(['paragraph: one', 'paragraph:  new words ', 'paragraph: two'])
  await agreeInTheEnd(ana, ben)
})

test('a headline is one line of words, and Enter goes on to the standfirst', async ({ browser }) => {
  const room = harness.newRoom('body')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const headline = ana.page.getByRole('textbox', { name: 'Headline' })
  await headline.click()
  await ana.keys.type('Port to shut')
  await ana.keys.press('Enter')
  await expect(ana.page.getByRole('textbox', { name: 'Standfirst' })).toBeFocused()
  await ana.keys.type('Shippers told')
  await ana.keys.press('ArrowUp')
  await expect(headline).toBeFocused()
  await expect.poll(() => harness.doc(room).getText('headline').toString()).toBe('Port to shut')
  await ana.page.evaluate(() => opened.get('headline')!.editor.view.pasteHTML('<p>a</p><p>b</p>'))
  await expect.poll(() => harness.doc(room).getText('headline').toString()).toBe('Port to shuta b')
  await ana.keys.press('Control+z')
  await expect.poll(() => harness.doc(room).getText('headline').toString()).toBe('Port to shut')
})

test('links lead to the web or to mail, and nothing else is pasted as one', async ({ browser }) => {
  const room = harness.newRoom('The port')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  await ana.select(5, 9)
  await ana.keys.press('Control+k')
  const address = ana.page.getByRole('textbox', { name: 'Link to' })
  await expect(address).toBeFocused()
  await address.fill('javascript:alert(1)')
  await ana.keys.press('Enter')
  await expect(ana.page.getByText('Links lead to a web or mail address.')).toBeVisible()
  await address.fill('port.example/lock')
  await ana.keys.press('Enter')
  await expect(ben.body.getByRole('link', { name: 'port' })).toHaveAttribute(
    'href',
    'https://port.example/lock',
  )
  await ana.caretAt(9)
  await ana.paste('<p>x <a href="javascript:alert(1)">bad</a> <a href="mailto:a@b.example">mail</a></p>')
  await agreeInTheEnd(ana, ben)
  expect(await ben.body.getByRole('link').count()).toBe(2)
  for (const page of [ana, ben]) expect(page.errors).toEqual([])
})
