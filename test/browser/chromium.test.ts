import { expect, test } from 'vitest'
import { openBrowser } from './chromium.js'

test('a browser starts and shows German quotation marks', async () => {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent('<p>„All in“ – 3,5 %</p>')
  expect(await page.textContent('p')).toBe('„All in“ – 3,5 %')
  await browser.close()
})
