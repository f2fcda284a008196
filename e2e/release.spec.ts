import { expect, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

test('an editor orders two languages together under an embargo, goes without one, lifts it; the story is killed later', async ({
  browser,
}) => {
  const english = await newsroom.story('ana', {
    ...{ slug: 'QUAY-OPEN', headline: 'Marlow quay opens again', text: 'The quay is open.' },
  })
  const ana = await newsroom.api('ana')
  const { story } = await (await ana.get(`/api/editions/${english}`)).json()
  const localized = { language: 'fr', follows: english, begins: 'copy' }
  await ana.post(`/api/stories/${story.id}/editions`, { data: localized })
  await ana.post(`/api/editions/${english}/file`, { data: {} })
  const milo = await newsroom.colleague(browser, 'editor')
  const panel = milo.page.getByRole('complementary')
  const ruth = await newsroom.colleague(browser, 'managing')
  const hers = ruth.page.getByRole('complementary')

  await test.step('nothing goes out that is not cleared, and the panel says who clears it', async () => {
    await milo.opens(english)
    await milo.opensPanel('Release')
    await expect(panel).toContainText('Nothing of this story is cleared yet.')
  })

  await test.step('what is cleared is ordered with a language that is not there yet, by the clock of Paris', async () => {
    const api = await newsroom.api('editor')
    const { hash } = await (await api.get(`/api/editions/${english}/copy`)).json()
    expect((await api.post(`/api/editions/${english}/clear`, { data: { hash } })).status()).toBe(200)
    await expect(panel.getByRole('checkbox', { name: /English/ })).toBeChecked()
    await panel.getByRole('checkbox', { name: /French/ }).check()
    await panel.getByLabel('When').selectOption({ label: 'Under embargo until' })
    await panel.getByLabel('Day and time').fill('2035-03-25T02:30')
    await panel.getByLabel('By the clock of').selectOption('Europe/Paris')
    await expect(panel).toContainText('Clocks in Paris go forward then')
    await expect(panel.locator('dl')).toContainText('25 Mar 2035, 03:30')
    await panel.getByLabel('Advisory to clients').press('Control+Enter')
    await expect(panel).toContainText('Under embargo, together')
    await expect(panel).toContainText('Holds the others up.')
  })

  await test.step('it is cancelled, and its embargo stands, over the French too; without that it is ordered again', async () => {
    await panel.getByRole('button', { name: 'Cancel…' }).click()
    await panel.getByLabel('Why it does not go out').fill('We wait.')
    await milo.page.keyboard.press('Control+Enter')
    await expect(panel).toContainText('the embargo stands over every language until:')
    await expect(panel.getByLabel('Day and time')).toHaveValue('2035-03-25T03:30')
    await panel.getByLabel('Advisory to clients').fill('The minister speaks at three.')
    // The list says it too, and what is being written is there again after a reload.
    await ruth.page.goto('/')
    await expect(ruth.page.getByRole('listitem').filter({ hasText: 'QUAY-OPEN' })).toContainText(
      /embargo 25 Mar/,
    )
    await milo.page.reload()
    await milo.opensPanel('Release')
    await expect(panel.getByLabel('Advisory to clients')).toHaveValue('The minister speaks at three.')
    await panel.getByLabel('When').selectOption({ label: 'Now' })
    await panel.getByRole('checkbox', { name: /French/ }).check()
    await expect(panel).toContainText('this goes out under the same, or that is lifted first.')
    await expect(panel.getByRole('button', { name: /^Release/ })).toBeDisabled()
    await panel.getByLabel('When').selectOption({ label: 'Under embargo until it is lifted' })
    await panel.getByRole('button', { name: /^Release/ }).click()
    await expect(panel).toContainText('Until somebody lifts it.')
  })

  await test.step('it goes without the French, and out when the embargo is lifted, with a reason', async () => {
    await panel.getByRole('button', { name: 'Go without French' }).click()
    await expect(panel).not.toContainText('Holds the others up.')
    await panel.getByRole('button', { name: 'Lift it now…' }).click()
    await panel.getByLabel('Why readers may have it now').fill('It is out elsewhere.')
    await milo.page.keyboard.press('Control+Enter')
    await expect(panel).toContainText('Published')
    await expect(panel.getByRole('link')).toHaveAttribute(
      'href',
      /^\/news\/en\/\d{4}-\d\d-\d\d\/marlow-quay-opens-again-/,
    )
    await expect(milo.page.getByRole('banner').getByText(/Published/)).toBeVisible()
  })

  await test.step('who else opens it sees what one has begun of it, also after a reload', async () => {
    await panel.getByRole('button', { name: 'Correct…' }).click()
    await milo.page.reload()
    await ruth.opens(english)
    await ruth.opensPanel('Release')
    await expect(hers).toContainText('M. Dahl has begun a correction.')
    await milo.opensPanel('Release')
    await panel.getByRole('button', { name: 'Leave it' }).click()
    await expect(hers).not.toContainText('has begun')
  })

  await test.step('a managing editor kills it, and the desk says that it has seen it', async () => {
    await hers.getByRole('button', { name: 'Kill the story…' }).click()
    await hers.getByLabel('Why').fill('The port’s statement was forged.')
    await hers.getByLabel('What clients are to do').fill('Do not use it.')
    await expect(hers.getByRole('button', { name: 'Kill it in all languages' })).toBeDisabled()
    await hers.getByLabel('Type QUAY-OPEN to kill it').fill('quay-open')
    await hers.getByRole('button', { name: 'Kill it in all languages' }).click()
    await expect(panel).toContainText('The port’s statement was forged.')
    await milo.page.goto('/')
    const banner = milo.page.getByRole('alert').filter({ hasText: 'Killed' })
    await expect(banner).toContainText('The port’s statement was forged.')
    await banner.getByRole('button', { name: /^Seen by/ }).click()
    await expect(banner).toHaveCount(0)
    await expect(hers).toContainText('seen by Milo Dahl')
  })
})
