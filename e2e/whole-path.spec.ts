import { expect, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

test('reporters write and file, a translator makes the French, an editor edits and clears, and sees a later word', async ({
  browser,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'ben')
  const claire = await newsroom.colleague(browser, 'translator')
  const milo = await newsroom.colleague(browser, 'editor')

  const english = await test.step('a reporter begins a story, and another writes along', async () => {
    await ana.page.getByRole('link', { name: /New story/ }).click()
    await ana.page.getByLabel('Headline').fill('Marlow ferry to sail again after a winter in dock')
    await ana.page.getByLabel('Slug').fill('FERRY-MARLOW/RETURN')
    await ana.page.getByRole('button', { name: /Begin|Create|Start/ }).click()
    await ana.page.waitForURL(/\/story\//)
    const id = /\/story\/([^/]+)/.exec(ana.page.url())?.[1] ?? ''
    expect(ana.page.url(), 'the slug is not in the address').not.toContain('FERRY-MARLOW')
    await ben.opens(id)
    await ana.field('Body').click()
    await ana.types('The Alder Bay ferry sails again on Friday, its owner said.')
    await ana.presses('Enter')
    await ana.types('It carried 214 people on its last crossing.')
    await expect(ben.field('Body')).toContainText('214 people')
    await ben.field('Standfirst').click()
    await ben.types('Owner says repairs are done')
    await expect(ana.field('Standfirst')).toContainText('repairs are done')
    return id
  })

  await test.step('both are credited, and the line prints itself', async () => {
    await ana.opensPanel('Credits')
    await ana.credits('Ana Ferreira')
    await ben.opensPanel('Credits')
    await ben.credits('Ben Castell')
    for (const one of [ana, ben])
      await expect(one.page.getByText('(Reporting by Ana Ferreira and Ben Castell)').first()).toBeVisible()
  })

  await test.step('it is filed with a note to the desk', async () => {
    await ana.seesSaved()
    await ana.opensPanel('Filing')
    await ana.page.getByLabel('Note to the desk').fill('Owner is on the phone until six.')
    await ana.page.getByRole('complementary').getByRole('button', { name: /^File/ }).click()
    await expect(ana.page.getByRole('banner').getByText(/Filed/)).toBeVisible()
  })

  await test.step('the translator makes the French edition beside the original, and fills it', async () => {
    await claire.page.goto(`/story/${english}`)
    await expect(claire.page.getByRole('banner')).toContainText('FERRY-MARLOW/RETURN')
    await claire.page.getByRole('button', { name: /edition in another language/ }).click()
    await claire.page.getByRole('menuitem', { name: /French/ }).click()
    await claire.page.waitForURL((url) => /\/story\//.test(url.pathname) && !url.pathname.includes(english))
    await expect(claire.page.getByText('The Alder Bay ferry sails again on Friday').first()).toBeVisible()
    await claire.field('Headline').click()
    await claire.types('Le ferry de Marlow reprend la mer')
    await claire.field('Body').click()
    await claire.types('Le ferry d’Alder Bay reprend la mer vendredi.')
    await claire.seesSaved()
    await claire.page.reload()
    await expect(claire.field('Body')).toContainText('reprend la mer vendredi')
  })

  await test.step('the editor claims, edits and clears what is on the page', async () => {
    await milo.opens(english)
    await milo.page.getByRole('button', { name: 'Claim' }).click()
    await expect(milo.page.getByRole('banner').getByText(/With you/)).toBeVisible()
    await milo.goesAfter('Body', 'sails again on Friday')
    await milo.types(' at noon')
    await milo.seesSaved()
    await milo.page
      .getByRole('banner')
      .getByRole('link', { name: /^Clear/ })
      .click()
    await expect(milo.page.getByRole('main')).toContainText('at noon')
    await milo.page.getByRole('button', { name: /^Clear th/ }).click()
    await expect(milo.page.getByText('Cleared as it stands.', { exact: false }).first()).toBeVisible()
    await expect(ana.page.getByRole('banner').getByText(/Cleared/)).toBeVisible()
  })

  await test.step('a reporter types one more word, and the editor sees that it changed', async () => {
    await ana.goesAfter('Body', 'its owner said')
    await ana.types(' again')
    await ana.seesSaved()
    await milo.page.goto(`/story/${english}`)
    await expect(milo.page.getByRole('banner')).toContainText(/1 change since/)
    await milo.page.goto('/')
    await expect(
      milo.page
        .getByRole('main')
        .getByText(/1 change|changed since/)
        .first(),
    ).toBeVisible()
  })

  await test.step('after a reload everything is there', async () => {
    await ben.page.reload()
    await expect(ben.field('Body')).toContainText('sails again on Friday at noon, its owner said again.')
    await expect(ben.page.getByText('(Reporting by Ana Ferreira and Ben Castell)').first()).toBeVisible()
  })
})
