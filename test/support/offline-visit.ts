/** Starts the app where there is no network at all, looks, works, and tells: `node offline-visit.ts ELECTRON FOLDER FILE`. */
import { launchApp } from '../../build/launch.ts'

const [electronPath = '', folder = '', file = ''] = process.argv.slice(2)
const {
  app,
  window: page,
  complaints,
} = await launchApp({ electronPath, env: process.env, folder, args: [file] })
await page.waitForFunction(() => (document.querySelector('#root')?.textContent ?? '').length > 0)
const interfaces = await app.evaluate(() =>
  Object.keys(process.getBuiltinModule('node:os').networkInterfaces()),
)
const isOnLine = await app.evaluate(({ net }) => net.isOnline())
const text = await page.evaluate(() => document.body.innerText)
await app.close()
process.stdout.write(`${JSON.stringify({ interfaces, isOnLine, text, complaints })}\n`)
