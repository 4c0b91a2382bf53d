/** The real window for end-to-end tests: its own data folder, and any console error or refused load fails the test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { type Launch, launchApp, type RunningApp } from '../../build/launch.ts'

export { expect }

type Options = Pick<Launch, 'args' | 'locale' | 'isSeatAsked'> & {
  env?: NodeJS.ProcessEnv
  /** Complaints that this test brings about on purpose. */
  expected?: RegExp
}

type Fixtures = {
  /** Where settings and workspaces of this test live; gone after the test. */
  folder: string
  /** Opens the app; call it again after `app.close()` to see that what was typed is still there. */
  launch: (options?: Options) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use) => {
    const electronPath = process.env.RAPPORT_ELECTRON
    if (!electronPath)
      throw new Error('Run the end-to-end tests with npm test -- WORD, which sets up the runtime.')
    const running: { started: RunningApp; expected: RegExp | undefined }[] = []
    await use(async ({ env, expected, ...options } = {}) => {
      const started = await launchApp({ electronPath, folder, env: { ...process.env, ...env }, ...options })
      running.push({ started, expected })
      return started
    })
    for (const { started } of running) await started.app.close().catch(() => undefined)
    const complaints = running.flatMap(({ started, expected }) =>
      started.complaints.filter((complaint) => !expected?.test(complaint)),
    )
    expect(complaints, 'what the page complained about').toEqual([])
  },
})

/** What would keep somebody out, in a part of the page; the window's own frame has tests of its own. */
export async function findBarriers(
  page: Page,
  part: 'html' | 'main' | '[role="dialog"]' | '[role="menu"]' = 'main',
) {
  // Half way through its fade a dialog has too little contrast.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Answers the system's own dialogs, which no driver can reach. */
export async function answerDialogs(app: ElectronApplication, path: string) {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, path)
}
